import type { ListFilter } from '#use-cases/ports/ticket-lists';
import type { Filter } from './index-source.ts';
import type { Half } from './table.ts';
import { ticketRow } from './ticket-row.ts';

type Condition = readonly [
  field: Parameters<typeof ticketRow.nameOf>[0],
  operator: '=' | '>' | 'absent',
  value: unknown,
];

/** Conditions on fields of the row, all of which must hold. */
const filterOf = (conditions: readonly Condition[], states: readonly string[]): Filter | undefined => {
  if (conditions.length + states.length === 0) return undefined;
  const parts = conditions.map(([, operator], position) =>
    operator === 'absent' ? `attribute_not_exists(#row.#f${position})` : `#row.#f${position} ${operator} :f${position}`,
  );
  const names = conditions.map(([field], position) => [`#f${position}`, ticketRow.nameOf(field)]);
  const values = conditions.flatMap(([, operator, value], position) =>
    operator === 'absent' ? [] : [[`:f${position}`, value] as const],
  );
  const named = states.map((state, position) => [`:s${position}`, state] as const);
  if (named.length > 0) parts.push(`#row.#state IN (${named.map(([name]) => name).join(', ')})`);
  return {
    expression: parts.join(' AND '),
    names: {
      '#row': 'row',
      ...(named.length > 0 && { '#state': ticketRow.nameOf('state') }),
      ...Object.fromEntries(names),
    },
    values: Object.fromEntries([...values, ...named]),
  };
};

/** A list's filter as a condition on rows; `further` conditions are the list's own. */
export const listFilter = (wanted: ListFilter, further: readonly Condition[] = []): Filter | undefined => {
  const { states, type, owner, customerAnswered } = wanted;
  const conditions: readonly Condition[] = [
    ['type', '=', type],
    ['owner', owner === 'none' ? 'absent' : '=', owner],
    ['customerAnswered', '=', customerAnswered],
  ];
  const given = conditions.filter(([, , value]) => value !== undefined);
  return filterOf([...given, ...further], states === 'open' ? [] : [...new Set(states)]);
};

/** The halves of a scope in which matching tickets can be. */
export const halvesOf = ({ states, ended }: ListFilter): readonly Half[] => {
  if (states === 'open' || ended === false) return ['open'];
  return ended ? ['ended'] : ['open', 'ended'];
};
