import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { SearchField } from '#web/ui/search-field.tsx';

interface PeopleSearchProps {
  readonly searched: string;
  readonly onSearch: (name: string) => void;
}

/** Looks when asked, so that nothing moves while one types. */
export const PeopleSearch = ({ searched, onSearch }: PeopleSearchProps) => {
  const { t } = useTranslation('organisation');
  const [typed, setTyped] = useState<string>();
  return (
    <search>
      <form
        noValidate
        className="stack-small"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch((typed ?? searched).trim());
          setTyped(undefined);
        }}
      >
        <SearchField id="search" label={t('search')} value={typed ?? searched} onChange={setTyped} maxLength={200} />
        <div className="actions">
          <Button type="submit" icon="search">
            {t('find')}
          </Button>
        </div>
      </form>
    </search>
  );
};
