import type { Desk } from '../../../desks/desk.ts';
import { attempt, send } from '../attempt.ts';
import { pickTicket } from '../pick-ticket.ts';
import type { Way } from './way.ts';

/** A field that no action has, or one that is another action's. */
const unfitOn = ({ destinations: [queue] }: Desk): readonly object[] => [
  { nonsense: true },
  { queue },
  { plan: {} },
  { attachments: ['01A00000000000000000000000'] },
];

/** Sends something that does not belong there, or a cursor that nobody gave them. */
export const withWhatDoesNotFit: Way = (scene, action) => {
  const { body, query, path } = action.contract;
  const ticket = pickTicket(scene);
  if (path && !ticket) return undefined;
  const wanted = attempt(scene, action, ticket?.number ?? '');
  if (body)
    return send(scene, action, {
      ...wanted,
      body: { ...wanted.body, ...scene.random.pick(unfitOn(scene.world.desk)) },
    });
  return (
    query && send(scene, action, { ...wanted, query: scene.random.pick([{ cursor: 'forged' }, { limit: 'many' }]) })
  );
};
