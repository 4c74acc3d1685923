import { useTranslation } from 'react-i18next';
import { FieldSet } from '#web/ui/field-set.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ReplyDraft } from './reply-draft.ts';

interface PlanFieldsProps {
  readonly name: string;
  readonly draft: Pick<ReplyDraft, 'date' | 'release'>;
  readonly onChange: (change: Partial<ReplyDraft>) => void;
  readonly missing: boolean;
  /** A release is no day on which to be reminded. */
  readonly dayOnly: boolean;
}

const longestRelease = 60;

/** When the solution comes: a day, a release, or both (R3.4); or the day that a ticket waits for (R3.10). */
export const PlanFields = ({ name, draft, onChange, missing, dayOnly }: PlanFieldsProps) => {
  const { t } = useTranslation('desk-ticket');
  return (
    <FieldSet
      id="plan"
      legend={t(dayOnly ? 'composer.dayTitle' : 'composer.planTitle')}
      hint={t(dayOnly ? 'composer.dayHint' : 'composer.planHint', { name })}
      error={missing ? t(dayOnly ? 'composer.dayMissing' : 'composer.planMissing') : undefined}
    >
      <div className="cluster plan-fields">
        <TextField
          id="plan-date"
          type="date"
          label={t('composer.planDate')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
        />
        {!dayOnly && (
          <TextField
            id="plan-release"
            label={t('composer.planRelease')}
            maxLength={longestRelease}
            value={draft.release}
            onChange={(release) => onChange({ release })}
          />
        )}
      </div>
    </FieldSet>
  );
};
