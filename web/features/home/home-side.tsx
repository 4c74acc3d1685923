import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeAnswer } from '#contract/answers/me';
import { Card } from '#web/ui/card.tsx';

const hints = ['how1', 'how2', 'how3'] as const;

/** Beside the tickets: how to write so that one is helped soon, and their organisation where it shares its tickets. */
export const HomeSide = ({ me }: { readonly me: MeAnswer | undefined }) => {
  const { t } = useTranslation('home');
  return (
    <>
      <Card level={2} title={t('howTitle')}>
        <ul>
          {hints.map((hint) => (
            <li key={hint}>{t(hint)}</li>
          ))}
        </ul>
      </Card>
      {me?.seesOrganisation && me.organisation && (
        <Card level={2} title={t('organisationTitle')}>
          <Link to="/organisation/tickets">{t('organisationLink', { organisation: me.organisation.name })}</Link>
        </Card>
      )}
    </>
  );
};
