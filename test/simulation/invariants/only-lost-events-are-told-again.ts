import { concernsSomebody } from '../oracle/concerns-somebody.ts';
import { firstOf } from '../oracle/first-of.ts';
import { listsDecided } from '../oracle/lists-decided.ts';
import { memoryOf } from '../oracle/memory-of.ts';
import { wayOfEvent } from '../oracle/way-of-event.ts';
import type { LogLine, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const heard = memoryOf(() => ({ lines: 0 }));

const toldSince = (world: World): readonly LogLine[] => {
  const memory = heard(world);
  const fresh = world.lines.slice(memory.lines);
  memory.lines = world.lines.length;
  return fresh.filter(({ code }) => code === 'event-told-again');
};

const brokenBy = (world: World, { by, began, details }: LogLine): string | undefined => {
  const [number, sequence] = [String(details['number']), Number(details['sequence'])];
  const what = `${by} told again of event ${sequence} of ${number}`;
  const decided = listsDecided(world).get(`${number} ${sequence}`);
  if (decided !== undefined && decided <= began) return `${what}, whose mails had been decided on.`;
  const { isInStream, isGivenUp, toldBy } = wayOfEvent(world, number, sequence);
  const isUnderWay = decided !== undefined || isInStream || toldBy.some((name) => name.startsWith('relay/'));
  if (isGivenUp || isUnderWay || !concernsSomebody(world, number, sequence)) return undefined;
  return `${what}, which was lost on its way though the stream never gave it up.`;
};

const check = (world: World): string | undefined => {
  listsDecided(world);
  return firstOf(toldSince(world), (line) => brokenBy(world, line));
};

/** FAULTS 2.4: the reconciler mends what the stream may lose, and hides nothing that others lose. */
export const onlyLostEventsAreToldAgain: Invariant = {
  id: 'I15b',
  title: 'The reconciler tells again only of events that nobody has mailed, and finds none that another lost.',
  check,
};
