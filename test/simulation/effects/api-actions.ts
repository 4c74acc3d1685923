import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import { hasProblems } from '#domain/catalogue/has-problems';
import { commandNames, fixedActions } from '#domain/ticket/steps-named';
import { type Operation, type Route, routes } from '#http/routes';
import { portal } from '#support/ground/portal';
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

const steps = new Set(
  portal.workflow.transitions.map(({ action }) => action).filter((action) => !commandNames.has(action)),
);

/**
 * Those that `actOnTicket` knows beside the steps; the others have operations of their own. Nothing is linked where no
 * ticket is a problem.
 */
const handlings = fixedActions.filter(
  (action) => !articles.has(action) && action !== 'reclassify' && (action !== 'link' || hasProblems(portal)),
);

/** The steps of the workflow that people take by name. */
export const isStep = ({ name }: Pick<ApiAction, 'name'>): boolean => steps.has(name);

const namesOf = (operation: Operation): readonly string[] => {
  if (operation === 'addArticle') return [...articles];
  return operation === 'actOnTicket' ? [...steps, ...handlings] : [operation];
};

const served: ReadonlySet<string> = new Set(functionNames);

/** Everything that one can ask of the functions that run in a world. */
export const apiActions: readonly ApiAction[] = routes
  .filter((route) => served.has(route.function))
  .flatMap(({ operation, method, path }) =>
    namesOf(operation).map((name) => ({ name, operation, method, path, contract: contracts[operation] })),
  );

/** The name of the action that a call asks for. */
export const actionOf = ({ operation, path, body }: Call): string =>
  String(path?.['action'] ?? (operation === 'addArticle' ? body?.['kind'] : operation));
