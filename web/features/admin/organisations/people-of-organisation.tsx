import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PeopleFound } from '#web/features/admin/people/people-found.tsx';
import { SearchForm } from '#web/ui/search-form.tsx';

/** The people of one organisation, looked for by name. */
export const PeopleOfOrganisation = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('admin-organisations');
  const [name, setName] = useState('');
  return (
    <section className="page-section stack-small" aria-labelledby="people">
      <h2 className="section-title" id="people">
        {t('itsPeople')}
      </h2>
      <SearchForm label={t('searchPeople')} searched={name} onSearch={setName} />
      <PeopleFound
        level={3}
        search={{ name, organisation: id, role: '', disabled: '' }}
        {...(name !== '' && { onClear: () => setName('') })}
      />
      <p>
        <Link to={`/admin/people?organisation=${id}&disabled=include`}>{t('allItsPeople')}</Link>
      </p>
    </section>
  );
};
