import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionNeeds } from '#contract/answers/ticket';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ReplyDraft } from './reply-draft.ts';
import type { Missing } from './reply-request.ts';

interface ChangeFieldsProps {
  readonly draft: ReplyDraft;
  readonly onChange: (change: Partial<ReplyDraft>) => void;
  readonly needs: Pick<ActionNeeds, 'risk' | 'window'>;
  readonly missing: readonly Missing[];
}

/** How risky a change is and when it is carried out, for the steps that ask (R3.10). */
export const ChangeFields = ({ draft, onChange, needs, missing }: ChangeFieldsProps) => {
  const { t } = useTranslation('desk-ticket');
  const label = useLabel();
  const { data: catalog } = useQuery(useQueries().catalog());
  return (
    <>
      {needs.risk && (
        <Select
          id="change-risk"
          label={t('composer.risk')}
          value={draft.risk ?? ''}
          onChange={(risk) => onChange({ risk })}
          options={(catalog?.risks ?? []).map(({ id, label: name, description }) => ({
            value: id,
            label: `${label(name)}: ${label(description)}`,
          }))}
          empty={t('dialogs.choose')}
          error={missing.includes('risk') ? t('composer.riskMissing') : undefined}
        />
      )}
      {needs.window && (
        <FieldSet
          id="window"
          legend={t('composer.window')}
          hint={t('composer.windowHint')}
          error={missing.includes('window') ? t('composer.windowMissing') : undefined}
        >
          <div className="cluster plan-fields">
            <TextField
              id="window-from"
              type="datetime-local"
              label={t('composer.windowFrom')}
              value={draft.windowFrom ?? ''}
              onChange={(windowFrom) => onChange({ windowFrom })}
            />
            <TextField
              id="window-to"
              type="datetime-local"
              label={t('composer.windowTo')}
              value={draft.windowTo ?? ''}
              onChange={(windowTo) => onChange({ windowTo })}
            />
          </div>
        </FieldSet>
      )}
    </>
  );
};
