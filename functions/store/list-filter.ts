import type { ListFilter, ListQuery } from '#use-cases/ports/ticket-lists';
import type { Filter } from './index-source.ts';
import type { Half } from './table.ts';
import { ticketRow } from './ticket-row.ts';

type Field = Parameters<typeof ticketRow.nameOf>[0];
type Condition = readonly [field: Field | 'plan.date', operator: '=' | '>' | '<' | 'absent', value: unknown];

const pathOf = (field: Condition[0]): readonly string[] =>
  field === 'plan.date' ? [ticketRow.nameOf('plan'), 'date'] : [ticketRow.nameOf(field)];

/** Conditions on fields of the row, all of which must hold. */
const filterOf = (conditions: readonly Condition[], states: readonly string[]): Filter | undefined => {
  if (conditions.length + states.length === 0) return undefined;
  const aliases = conditions.map(([field], position) =>
    pathOf(field).map((name, depth) => [`#f${position}_${depth}`, name] as const),
  );
  const parts = conditions.map(([, operator], position) => {
    const path = ['#row', ...(aliases[position] ?? []).map(([alias]) => alias)].join('.');
    return operator === 'absent' ? `attribute_not_exists(${path})` : `${path} ${operator} :f${position}`;
  });
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
      ...Object.fromEntries(aliases.flat()),
    },
    values: Object.fromEntries([...values, ...named]),
  };
};

/** What a list's scope and filter ask of rows, beyond their partition; `further` conditions are the list's own. */
export const listFilter = (
  { scope, filter }: Pick<ListQuery, 'scope' | 'filter'>,
  further: readonly Condition[] = [],
): Filter | undefined => {
  const { states, type, area, priority, endCustomer, owner, customerAnswered, plannedBefore } = filter;
  const conditions: readonly Condition[] = [
    ['organisation', '=', scope.kind === 'requester' ? scope.organisation : undefined],
    ['type', '=', type],
    ['area', '=', area],
    ['priority', '=', priority],
    ['endCustomer', '=', endCustomer],
    ['owner', owner === 'none' ? 'absent' : '=', owner],
    ['customerAnswered', '=', customerAnswered],
    ['plan.date', '<', plannedBefore],
    ['closedAt', 'absent', plannedBefore],
  ];
  const given = conditions.filter(([, , value]) => value !== undefined);
  return filterOf([...given, ...further], states === 'open' ? [] : [...new Set(states)]);
};

/** The halves of a scope in which matching tickets can be. */
export const halvesOf = ({ states, ended }: ListFilter): readonly Half[] => {
  if (states === 'open' || ended === false) return ['open'];
  return ended ? ['ended'] : ['open', 'ended'];
};
