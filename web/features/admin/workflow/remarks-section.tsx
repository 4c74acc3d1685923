import { useTranslation } from 'react-i18next';
import { checkPreset } from '#domain/preset/check-preset';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Alert } from '#web/ui/alert.tsx';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { type Remark, remarksOf } from './remarks-of.ts';

/** What the check of presets says of the configuration in force, and what is worth knowing besides. */
export const RemarksSection = ({ preset }: { readonly preset: Preset }) => {
  const { t } = useTranslation('admin-workflow');
  const reasons = useReasonWords();
  const words = useRemarkWords(preset);
  const problems = checkPreset(preset);
  return (
    <section className="stack-small" aria-labelledby="remarks">
      <h2 id="remarks">{t('check')}</h2>
      {problems.length === 0 && <Alert tone="success">{t('nothingWrong')}</Alert>}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ place, text }) => (
            <li key={`${place} ${text}`}>
              <code>{place}</code>: {reasons({ reason: text, detail: text })}
            </li>
          ))}
        </ul>
      )}
      <ul>
        {remarksOf(preset).map((remark) => (
          <li key={JSON.stringify(remark)}>{words(remark)}</li>
        ))}
      </ul>
    </section>
  );
};

const useRemarkWords = ({ queues, types, workflow }: Preset): ((remark: Remark) => string) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  return (remark) => {
    switch (remark.kind) {
      case 'idleQueue':
        return t('remark.idleQueue', { name: label(queues[remark.queue]?.label, remark.queue) });
      case 'deskOnly':
        return t('remark.deskOnly', { name: label(types[remark.type]?.label, remark.type) });
      case 'archived':
        return t('remark.archived', { place: remark.place.join(' › ') });
      case 'sameWords':
        return t('remark.sameWords', {
          first: label(workflow.states[remark.states[0]]?.label),
          keys: remark.states.join(', '),
        });
    }
  };
};
