import { routes } from '#http/routes';
import type { Door } from './door.ts';
import type { Link } from './exchange.ts';
import { Problem } from './problem.ts';

/** As the gateway names them. */
const keyOf = new Map<string, string>(routes.map(({ operation, method, path }) => [operation, `${method} ${path}`]));

/** Chooses the door by the route that the gateway matched; whatever has no door does not exist. */
export const findDoor = (doors: readonly Door[]): Link => {
  const byRoute = new Map(doors.map((door) => [keyOf.get(door.contract.operation), door]));
  return {
    before: (request) => {
      const door = byRoute.get(request.event.routeKey);
      if (!door) throw new Problem('not-found');
      request.context.exchange.door = door;
    },
  };
};
