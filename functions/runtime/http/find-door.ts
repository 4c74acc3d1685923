import { routes } from '#http/routes';
import type { Door } from './door.ts';
import type { Link } from './exchange.ts';
import { Problem } from './problem.ts';

/** Chooses the door by the route that the gateway matched; whatever has no door does not exist. */
export const findDoor = (doors: readonly Door[]): Link => {
  const byRoute = new Map(
    doors.map((door) => {
      const route = routes.find(({ operation }) => operation === door.contract.operation);
      return [`${route?.method} ${route?.path}`, door];
    }),
  );
  return {
    before: (request) => {
      const door = byRoute.get(request.event.routeKey);
      if (!door) throw new Problem('not-found');
      request.context.exchange.door = door;
    },
  };
};
