import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import { hasProblems } from '#domain/catalogue/has-problems';
import { commandNames, fixedActions } from '#domain/ticket/steps-named';
import { type Operation, type Route, routes } from '#http/routes';
import type { Desk } from '../desks/desk.ts';
import { functionNames } from '../world/environment.ts';
import type { Call } from './call.ts';

/** Something that one can ask of the API, as people would name it: what is written and each step are actions apart. */
export interface ApiAction {
  readonly name: string;
  readonly operation: Operation;
  readonly method: Route['method'];
  readonly path: Route['path'];
  readonly contract: AnyContract;
}

/** What is written on a ticket. */
const articles: ReadonlySet<string> = new Set(['comment', 'reply', 'note']);

/** The steps of a desk's workflow that people take by name. */
const stepsOn = ({ preset }: Desk): ReadonlySet<string> =>
  new Set(preset.workflow.transitions.map(({ action }) => action).filter((action) => !commandNames.has(action)));

/** Whether an action is such a step. */
export const isStep = (desk: Desk, name: string): boolean => stepsOn(desk).has(name);

/** What has an operation of its own. */
const elsewhere: ReadonlySet<string> = new Set([...articles, 'reclassify']);

/** What is done only where tickets are about an end customer. */
const forEndCustomers: ReadonlySet<string> = new Set(['disclose', 'conceal', 'getEndCustomerView']);

/**
 * Those that `actOnTicket` knows beside the steps; the others have operations of their own. Nothing is linked where no
 * ticket is a problem, and nothing is released where no ticket has an end customer.
 */
export const handlingsOn = ({ preset }: Desk): readonly string[] =>
  fixedActions.filter(
    (action) =>
      !elsewhere.has(action) &&
      (action !== 'link' || hasProblems(preset)) &&
      (preset.endCustomers || !forEndCustomers.has(action)),
  );

const namesOf = (desk: Desk, operation: Operation): readonly string[] => {
  if (operation === 'addArticle') return [...articles];
  return operation === 'actOnTicket' ? [...stepsOn(desk), ...handlingsOn(desk)] : [operation];
};

const served: ReadonlySet<string> = new Set(functionNames);

const listOf = (desk: Desk): readonly ApiAction[] =>
  routes
    .filter((route) => served.has(route.function))
    .filter(({ operation }) => desk.preset.endCustomers || !forEndCustomers.has(operation))
    .flatMap(({ operation, method, path }) =>
      namesOf(desk, operation).map((name) => ({ name, operation, method, path, contract: contracts[operation] })),
    );

const lists = new Map<Desk, readonly ApiAction[]>();

/** Everything that one can ask of the functions that run in a world of that kind. */
export const apiActionsOn = (desk: Desk): readonly ApiAction[] => {
  const known = lists.get(desk) ?? listOf(desk);
  lists.set(desk, known);
  return known;
};

/** The name of the action that a call asks for. */
export const actionOf = ({ operation, path, body }: Call): string =>
  String(path?.['action'] ?? (operation === 'addArticle' ? body?.['kind'] : operation));
