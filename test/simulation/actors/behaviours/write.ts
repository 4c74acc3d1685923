import { isEnd } from '../../oracle/is-end.ts';
import type { Behaviour } from '../scene.ts';
import { attachable } from './attachable.ts';
import { keyed } from './keyed.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';
import { secret } from './secret.ts';

type Kind = 'comment' | 'reply' | 'note';

/** A text of that kind. */
export const textOf = (kind: string, mark: string): string =>
  kind === 'note' ? `${secret} note ${mark}` : `A ${kind} ${mark}`;

/** Writes on a ticket that they know. */
export const write =
  (kind: Kind): Behaviour =>
  (scene) => {
    const ticket = pickTicket(scene, ({ state }) => !isEnd(scene.world.desk, state) || scene.random.chance(0.2));
    if (!ticket) return undefined;
    const body = { kind, text: textOf(kind, scene.mark), ...attachable(scene, kind) };
    return keyed(scene, { operation: 'addArticle', path: { number: ticket.number }, body });
  };

/** Writes on a ticket of which they were never told. */
export const writeOnForeign =
  (kind: Kind): Behaviour =>
  (scene) =>
    keyed(scene, {
      operation: 'addArticle',
      path: { number: foreignNumber(scene) },
      body: { kind, text: textOf(kind, scene.mark) },
    });
