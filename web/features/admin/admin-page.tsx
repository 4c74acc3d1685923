import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAdminPlaces } from '#web/lib/navigation/use-admin-places.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Card } from '#web/ui/card.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';

/** `/admin`: what can be looked after here, and what each page is for. */
export const AdminPage = () => {
  const { t } = useTranslation('admin-places');
  usePageTitle(t('administration'));
  return (
    <div className="container stack">
      <PageHeading lead={t('lead')}>{t('administration')}</PageHeading>
      <ul className="list-plain cards">
        {useAdminPlaces().map(({ to, word }) => (
          <Card key={to} as="li" level={2} pressable title={<Link to={to}>{t(word)}</Link>}>
            {t(`about.${word}`)}
          </Card>
        ))}
      </ul>
    </div>
  );
};
