import type { Route } from './preset.ts';

const facts = ['area', 'subarea', 'type', 'form'] as const satisfies readonly (keyof Route)[];

/** The facts of a ticket that a routing rule names. */
export const routeFacts = (rule: Omit<Route, 'queue'>): readonly (typeof facts)[number][] =>
  facts.filter((fact) => rule[fact] !== undefined);
