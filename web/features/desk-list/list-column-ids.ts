/** Columns that can be chosen, in their first order. */
export const listColumnIds = [
  'priority',
  'number',
  'subject',
  'state',
  'type',
  'area',
  'requester',
  'owner',
  'queue',
  'deadline',
  'updated',
  'opened',
  'channel',
] as const;

export type ListColumnId = (typeof listColumnIds)[number];

/** What a person sees who has chosen nothing. */
export const firstColumns: readonly ListColumnId[] = [
  'priority',
  'number',
  'subject',
  'state',
  'requester',
  'owner',
  'deadline',
  'updated',
];

/** Reads columns from the address or from what was kept; without the subject nobody could open a ticket. */
export const readColumns = (names: readonly string[] | undefined): readonly ListColumnId[] | undefined => {
  const known = [...new Set(names)].filter((name): name is ListColumnId =>
    (listColumnIds as readonly string[]).includes(name),
  );
  if (known.length === 0) return undefined;
  return known.includes('subject') ? known : ['subject', ...known];
};
