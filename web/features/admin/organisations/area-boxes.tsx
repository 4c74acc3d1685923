import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfigurationQueries } from '#web/features/admin/use-configuration-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { areaGroups } from './area-groups.ts';

interface AreaBoxesProps {
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (areas: readonly string[]) => void;
}

/** The areas of an agreement, by macro-area. */
export const AreaBoxes = ({ chosen, error, onChange }: AreaBoxesProps) => {
  const { t } = useTranslation('admin-organisations');
  const label = useLabel();
  const { data } = useQuery(useConfigurationQueries().current());
  const groups = data ? areaGroups(data.preset, chosen) : [];
  const all = groups.flatMap(({ areas }) => areas.map(({ id }) => id));
  const choose = (id: string, isChosen: boolean) =>
    onChange(all.filter((area) => (area === id ? isChosen : chosen.includes(area))));
  return (
    <FieldSet id="agreement-areas" legend={t('agreementField.areas')} hint={t('areasHint')} error={error}>
      {!data && <Skeleton shape="lines" count={4} />}
      {groups.map((group) => (
        <FieldSet key={group.id} id={`macro-area-${group.id}`} legend={label(group.label, group.id)}>
          <div className="admin-boxes">
            {group.areas.map((area) => (
              <Checkbox
                key={area.id}
                id={`area-${area.id}`}
                label={
                  area.archived ? t('archivedArea', { area: label(area.label, area.id) }) : label(area.label, area.id)
                }
                checked={chosen.includes(area.id)}
                onChange={(isChosen) => choose(area.id, isChosen)}
              />
            ))}
          </div>
        </FieldSet>
      ))}
    </FieldSet>
  );
};
