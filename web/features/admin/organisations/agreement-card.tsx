import { useTranslation } from 'react-i18next';
import { usePresetWords } from '#web/features/admin/shared/use-preset-words.ts';
import { validityOf } from '#web/lib/catalogue/validity-of.ts';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import type { Agreement } from './organisation.ts';

interface AgreementCardProps {
  readonly agreement: Agreement;
  /** Absent for whoever only reads. */
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly busy: boolean;
}

const tones = { now: 'success', later: 'info', over: 'neutral' } as const;

/** One agreement: since when and until when, and for which areas. */
export const AgreementCard = ({ agreement, onEdit, onRemove, busy }: AgreementCardProps) => {
  const { t } = useTranslation('admin-organisations');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const words = usePresetWords();
  const { id, areas, from, to } = agreement;
  const validity = validityOf(agreement, dayIn(timeZone, new Date()));
  const day = (civil: string) => formatCivilDay(civil, { language, now: new Date(), shape: 'full' });
  const buttons = onEdit && (
    <>
      <Button size="small" icon="pencil" onClick={onEdit}>
        {t('editAgreement', { id })}
      </Button>
      <Button size="small" icon="delete" busy={busy} onClick={onRemove}>
        {t('removeAgreement', { id })}
      </Button>
    </>
  );
  return (
    <Card as="li" title={id} actions={buttons}>
      <p>
        {t('validity', { from: day(from), to: day(to) })} <Badge tone={tones[validity]}>{t(`in.${validity}`)}</Badge>
      </p>
      <p className="muted">{areas.map((area) => words.area(area)).join(', ')}</p>
    </Card>
  );
};
