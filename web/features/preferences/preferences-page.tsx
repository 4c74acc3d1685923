import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AboutYou } from './about-you.tsx';
import { DeskChoices } from './desk-choices.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PhoneForm } from './phone-form.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** How the person wants the pages: language, theme, phone, and for the desk the ways of working. */
export const PreferencesPage = () => {
  const { t } = useTranslation('preferences');
  const { data: me, error, refetch } = useQuery(useQueries().me());
  usePageTitle(t('title'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {!me && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!me && !error && <Skeleton />}
      {me && <AboutYou me={me} />}
      <LanguageChoice />
      <ThemeChoice />
      {me && <PhoneForm phone={me.phone ?? ''} />}
      {me && isStaff(me) && <DeskChoices />}
    </div>
  );
};
