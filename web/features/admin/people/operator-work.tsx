import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useConfigurationQueries } from '#web/features/admin/use-configuration-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { workedQueues } from './grid-lines.ts';
import type { PersonDraft } from './person-draft.ts';
import { rightsOn } from './queue-rights-of.ts';
import { RightsGrid } from './rights-grid.tsx';

interface OperatorWorkProps {
  readonly draft: PersonDraft;
  readonly errors: Partial<Readonly<Record<keyof PersonDraft, string>>>;
  readonly onWrite: (change: Partial<PersonDraft>) => void;
}

/** What an operator works on: groups, queues of their own, and rights queue by queue (R2.3). */
export const OperatorWork = ({ draft, errors, onWrite }: OperatorWorkProps) => {
  const { t } = useTranslation('admin-people');
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  if (!data && error) return <FailureNote title={t('workFailed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="rows" count={6} />;
  const wrong = [errors.queues, errors.rights].filter(Boolean).join(' ') || undefined;
  return (
    <>
      <GroupBoxes preset={data.preset} draft={draft} error={errors.groups} onWrite={onWrite} />
      <RightsGrid preset={data.preset} draft={draft} error={wrong} onWrite={onWrite} />
    </>
  );
};

interface GroupBoxesProps extends Pick<OperatorWorkProps, 'draft' | 'onWrite'> {
  readonly preset: Preset;
  readonly error: string | undefined;
}

const GroupBoxes = ({ preset, draft, error, onWrite }: GroupBoxesProps) => {
  const { t } = useTranslation('admin-people');
  const label = useLabel();
  const offered = Object.entries(preset.groups ?? {}).filter(
    ([id, { archived }]) => !archived || draft.groups.includes(id),
  );
  const choose = (group: string, isIn: boolean) => {
    const groups = isIn ? [...draft.groups, group] : draft.groups.filter((one) => one !== group);
    onWrite({ groups, rights: rightsOn(draft.rights, workedQueues(preset, { ...draft, groups })) });
  };
  if (offered.length === 0) return null;
  return (
    <FieldSet id="person-groups" legend={t('field.groups')} hint={t('groupsHint')} error={error}>
      <div className="admin-boxes">
        {offered.map(([id, group]) => (
          <Checkbox
            key={id}
            id={`group-${id}`}
            label={label(group.label, id)}
            checked={draft.groups.includes(id)}
            onChange={(isIn) => choose(id, isIn)}
          />
        ))}
      </div>
    </FieldSet>
  );
};
