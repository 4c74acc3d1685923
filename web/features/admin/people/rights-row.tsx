import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queueRights } from '#domain/people/queue-right';
import { usePresetWords } from '#web/features/admin/shared/use-preset-words.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import type { GridLine } from './grid-lines.ts';
import type { Rights } from './person-draft.ts';
import { queueRightsOf, withRight } from './queue-rights-of.ts';

interface RightsRowProps {
  readonly line: GridLine;
  readonly rights: Rights;
  readonly onOwn: (queue: string, isOwn: boolean) => void;
  readonly onRights: (rights: Rights) => void;
}

const indents = ['rights-depth-0', 'rights-depth-1', 'rights-depth-2'];

/** One queue: whether they work there, by themselves or by a group, and what they may do. */
export const RightsRow = ({ line, rights, onOwn, onRights }: RightsRowProps) => {
  const { t } = useTranslation('admin-people');
  const words = usePresetWords();
  const queue = useLabel()(line.label, line.id);
  const byGroup = line.groups.length > 0;
  const works = line.isOwn || byGroup;
  const given = queueRightsOf(rights, line.id);
  const box = (name: string, label: string, more: BoxProps) => (
    <Box
      id={`right-${line.id}-${name}`}
      key={name}
      label={label}
      hiddenLabel={t('onQueue', { label, name: queue })}
      {...more}
    />
  );
  return (
    <tr className={works ? undefined : 'rights-idle'}>
      <th scope="row" className={indents[line.depth] ?? 'rights-depth-3'}>
        {queue}
        {byGroup && (
          <span className="small-print"> {t('byGroup', { groups: line.groups.map(words.group).join(', ') })}</span>
        )}
      </th>
      {box('works', t('worksHere'), {
        checked: works,
        disabled: byGroup,
        onChange: (isOwn) => onOwn(line.id, isOwn),
      })}
      {queueRights.map((right) =>
        box(right, t(`right.${right}`), {
          checked: works && given.includes(right),
          disabled: !works || right === 'read',
          onChange: (isGiven) => onRights(withRight(rights, { queue: line.id, right, isGiven })),
        }),
      )}
    </tr>
  );
};

interface BoxProps {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}

interface NamedBox extends BoxProps {
  readonly id: string;
  readonly label: ReactNode;
  /** With the queue's name, for whoever does not see the column. */
  readonly hiddenLabel: string;
}

const Box = ({ id, label, hiddenLabel, onChange, ...box }: NamedBox) => (
  <td>
    <label className="rights-box" htmlFor={id}>
      <input
        {...box}
        id={id}
        type="checkbox"
        className="check-input"
        aria-label={hiddenLabel}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className="rights-word" aria-hidden="true">
        {label}
      </span>
    </label>
  </td>
);
