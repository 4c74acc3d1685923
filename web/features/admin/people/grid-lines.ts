import type { Preset, Queue } from '#domain/preset/preset';
import type { PersonDraft } from './person-draft.ts';

/** One queue in the grid of somebody's rights. */
export interface GridLine {
  readonly id: string;
  readonly label: Queue['label'];
  /** How many queues are above it. */
  readonly depth: number;
  /** The groups that give it; without any it is theirs alone, or not theirs. */
  readonly groups: readonly string[];
  readonly isOwn: boolean;
}

type Desk = Pick<Preset, 'queues' | 'groups'>;

/** The groups among these that give a queue. */
const givingGroups = ({ groups = {} }: Desk, chosen: readonly string[], queue: string): readonly string[] =>
  chosen.filter((group) => groups[group]?.queues.includes(queue));

/** The queues as a tree line by line; an archived one only where they work on it. */
export const gridLines = (
  desk: Desk,
  { groups, queues }: Pick<PersonDraft, 'groups' | 'queues'>,
): readonly GridLine[] => {
  const all = Object.entries(desk.queues);
  const grow = (parent: string | undefined, depth: number): readonly GridLine[] =>
    all
      .filter(
        ([, queue]) =>
          (queue.parent !== undefined && Object.hasOwn(desk.queues, queue.parent) ? queue.parent : undefined) ===
          parent,
      )
      .flatMap(([id, { label }]) => [
        { id, label, depth, groups: givingGroups(desk, groups, id), isOwn: queues.includes(id) },
        ...grow(id, depth + 1),
      ]);
  return grow(undefined, 0).filter(
    ({ id, isOwn, groups: giving }) => !desk.queues[id]?.archived || isOwn || giving.length > 0,
  );
};

/** Every queue that they work on, by themselves or by a group. */
export const workedQueues = (desk: Desk, draft: Pick<PersonDraft, 'groups' | 'queues'>): readonly string[] =>
  gridLines(desk, draft)
    .filter(({ isOwn, groups }) => isOwn || groups.length > 0)
    .map(({ id }) => id);
