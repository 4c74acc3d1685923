import type { Preset } from '#domain/preset/preset';

/** Something that is allowed and worth knowing. */
export type Remark =
  | { readonly kind: 'idleQueue'; readonly queue: string }
  | { readonly kind: 'deskOnly'; readonly type: string }
  | { readonly kind: 'archived'; readonly place: readonly string[] }
  | { readonly kind: 'sameWords'; readonly states: readonly [string, string] };

/** What strikes somebody who reads the whole configuration with care; mistakes are told by the check itself. */
export const remarksOf = (preset: Preset): readonly Remark[] => [
  ...idleQueues(preset),
  ...Object.entries(preset.types).flatMap(([type, { opens }]): Remark[] =>
    opens === 'desk' ? [{ kind: 'deskOnly', type }] : [],
  ),
  ...sameWords(preset),
  ...archivedEntries(preset),
];

/** No subarea and no rule sends a ticket there: it comes only by hand. */
const idleQueues = ({ areas, queues, routing = [] }: Preset): readonly Remark[] => {
  const subareas = Object.values(areas).flatMap((area) => Object.values(area.subareas));
  const reached = new Set([...subareas, ...routing].map(({ queue }) => queue));
  return Object.entries(queues).flatMap(([queue, { archived }]): Remark[] =>
    archived || reached.has(queue) ? [] : [{ kind: 'idleQueue', queue }],
  );
};

/** Two states with one name look the same in every list. */
const sameWords = ({ workflow: { states } }: Preset): readonly Remark[] =>
  Object.entries(states).flatMap(([id, { label }], index, all): Remark[] => {
    const [other] = all.slice(0, index).find(([, one]) => one.label.it === label.it || one.label.en === label.en) ?? [];
    return other === undefined ? [] : [{ kind: 'sameWords', states: [other, id] }];
  });

const archivedEntries = (preset: Preset): readonly Remark[] =>
  (['types', 'areas', 'environments', 'queues', 'forms', 'groups'] as const).flatMap((table) =>
    Object.entries(preset[table] ?? {}).flatMap(([id, { archived }]): Remark[] =>
      archived ? [{ kind: 'archived', place: [table, id] }] : [],
    ),
  );
