import { useTranslation } from 'react-i18next';
import { queueRights } from '#domain/people/queue-right';
import type { Preset } from '#domain/preset/preset';
import { FieldError } from '#web/ui/field-error.tsx';
import { gridLines, workedQueues } from './grid-lines.ts';
import type { PersonDraft } from './person-draft.ts';
import { rightsOn } from './queue-rights-of.ts';
import { RightsRow } from './rights-row.tsx';

interface RightsGridProps {
  readonly preset: Preset;
  readonly draft: PersonDraft;
  readonly error: string | undefined;
  readonly onWrite: (change: Partial<PersonDraft>) => void;
}

/** Queue by queue whether an operator works there and what they may do (R2.3); on a phone one under the other. */
export const RightsGrid = ({ preset, draft, error, onWrite }: RightsGridProps) => {
  const { t } = useTranslation('admin-people');
  const own = (queue: string, isOwn: boolean) => {
    const queues = isOwn ? [...draft.queues, queue] : draft.queues.filter((one) => one !== queue);
    onWrite({ queues, rights: rightsOn(draft.rights, workedQueues(preset, { ...draft, queues })) });
  };
  return (
    <div className="stack-small">
      <h2 className="field-label" id="rights">
        {t('rights')}
      </h2>
      <p className="field-hint">{t('rightsHint')}</p>
      {error && <FieldError id="rights-error">{error}</FieldError>}
      <table className="table rights-grid" aria-labelledby="rights">
        <thead>
          <tr>
            <th scope="col">{t('queue')}</th>
            <th scope="col">{t('worksHere')}</th>
            {queueRights.map((right) => (
              <th key={right} scope="col">
                {t(`right.${right}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gridLines(preset, draft).map((line) => (
            <RightsRow
              key={line.id}
              line={line}
              rights={draft.rights}
              onOwn={own}
              onRights={(rights) => onWrite({ rights })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
