import { isStaff } from '#domain/people/person';
import { nowOf } from '../../oracle/now-of.ts';
import type { Behaviour } from '../scene.ts';
import { keyed } from './keyed.ts';
import { textOf } from './write.ts';

/** Writes on a ticket that has ended, where an answer opens it again: in time, or when it is too late. */
export const comeBack: Behaviour = (scene) => {
  const { world, view, random, who, mark } = scene;
  if (isStaff(who)) return undefined;
  const ended = [...view.tickets.keys()].filter((number) => nowOf(world, number)?.reopensUntil !== undefined);
  if (ended.length === 0) return undefined;
  const body = { kind: 'comment', text: textOf('comment', mark) };
  return keyed(scene, { operation: 'addArticle', path: { number: random.pick(ended) }, body });
};
