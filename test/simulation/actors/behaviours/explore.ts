import { isEnd } from '../../oracle/is-end.ts';
import { type Behaviour, call } from '../scene.ts';
import { keyed } from './keyed.ts';
import { openingBody } from './open-ticket.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';

/** Opens a ticket that follows one of which they were never told. */
export const followForeign: Behaviour = (scene) =>
  keyed(scene, { operation: 'openTicket', body: { ...openingBody(scene), follows: foreignNumber(scene) } });

/** Asks a ticket of theirs for any file that anybody has reserved. */
export const downloadElsewhere: Behaviour = (scene) => {
  const { world, random } = scene;
  const ticket = pickTicket(scene);
  const files = [...world.views.values()].flatMap(({ uploads }) => uploads);
  if (!ticket || files.length === 0) return undefined;
  return call(scene, { operation: 'getAttachment', path: { number: ticket.number, id: random.pick(files).id } });
};

/** Shows a file of theirs once more, by another text than the one that shows it. */
export const attachAgain: Behaviour = (scene) => {
  const { view, random, world } = scene;
  const ticket = pickTicket(scene, ({ state }) => !isEnd(world.desk, state));
  const shown = view.uploads.filter(({ attached }) => attached);
  if (!ticket || shown.length === 0) return undefined;
  const body = { kind: 'comment', text: `Again ${scene.mark}`, attachments: [random.pick(shown).id] };
  return keyed(scene, { operation: 'addArticle', path: { number: ticket.number }, body });
};

/** Reads a list ticket by ticket. */
export const turnPages: Behaviour = (scene) => {
  const { random, view } = scene;
  const last = view.cursors.at(-1);
  const query = last && random.chance(0.7) ? { ...last.query, cursor: last.next } : { limit: '1' };
  return call(scene, { operation: 'listTickets', query });
};
