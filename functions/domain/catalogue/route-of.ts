import type { Route } from '../preset/preset.ts';
import { routeFacts } from '../preset/route-facts.ts';

/** The rule that names most of these facts; those that name equally many agree on the queue (`checkRouting`). */
export const routeOf = (routing: readonly Route[], facts: Omit<Route, 'queue'>): Route | undefined => {
  const fitting = routing.filter((rule) => routeFacts(rule).every((fact) => rule[fact] === facts[fact]));
  const most = Math.max(...fitting.map((rule) => routeFacts(rule).length));
  return fitting.find((rule) => routeFacts(rule).length === most);
};
