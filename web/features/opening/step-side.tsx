import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '#web/ui/card.tsx';
import type { Opening } from './opening.ts';
import type { Step } from './opening-field.ts';

/** Why we ask, beside the questions; on a phone it comes after them. */
export const StepSide = ({ step, opening }: { readonly step: Step; readonly opening: Opening }) => {
  const { t } = useTranslation('opening');
  const { follows } = opening.answers;
  return (
    <div className="stack-small">
      {follows !== '' && (
        <Card level={2} title={t('followsTitle')}>
          <p>{t('followsText')}</p>
          <Link to={`/tickets/${follows}`}>{follows}</Link>
        </Card>
      )}
      <Card level={2} title={t('whyTitle')}>
        <p>{t(`whys.${step}`)}</p>
      </Card>
    </div>
  );
};
