import type { Decision } from '../effects/decision.ts';
import type { Effect, Handling } from '../effects/effect.ts';
import type { World } from '../world/world.ts';

const minute = 60_000;

const duration = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 120) return `${minutes} minutes`;
  return minutes < 2_880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1_440)} days`;
};

const handled = ({ lag, unprocessed }: Handling): string =>
  [lag && `an index shows the table as it was ${lag} writes ago`, unprocessed && `${unprocessed} are left undone`]
    .filter((text) => text)
    .map((text) => ` (${text})`)
    .join('');

const endingsInWords = {
  done: '',
  lost: ', done, but the answer is lost',
  'crash-before': ', and dies before it is done',
  'crash-after': ', and dies when it is done',
} as const;

/** The database's commands as people would say them. */
const verbs: Readonly<Record<string, string>> = {
  Get: 'reads',
  BatchGet: 'reads',
  Query: 'searches',
  Put: 'writes',
  Update: 'changes',
  Delete: 'deletes',
  TransactWrite: 'writes at once',
};

const saidOf = ({ kind, says = kind, touches }: Effect): string =>
  kind.startsWith('db-') ? `${verbs[says] ?? says} ${touches.join(', ')}` : says;

const effectInWords = (world: World, decision: Extract<Decision, { kind: 'effect' }>): string => {
  const { process, slot, ending, handling } = decision;
  const effect = world.processes.get(process)?.pending.find((one) => one.slot === slot)?.effect;
  const what = `${process} ${effect ? saidOf(effect) : 'waits'}`;
  const how = ending === 'fault' ? `, refused: ${handling.fault}` : endingsInWords[ending];
  return `${what}${how}${handled(handling)}`;
};

/** What a decision is about to do, in a line. */
export const describeDecision = (world: World, decision: Decision): string => {
  switch (decision.kind) {
    case 'effect':
      return effectInWords(world, decision);
    case 'act':
      return `${decision.actor} does something`;
    case 'relay':
      return `relay/${decision.id} gets up to ${decision.size} records of the stream`;
    case 'stream-stops':
      return `The stream stands still (${decision.lane})`;
    case 'stream-goes-on':
      return `The stream goes on (${decision.lane})`;
    case 'relay-again':
      return `relay/${decision.id} gets ${decision.size} records that it was given before`;
    case 'notify':
      return `notifier/${decision.id} gets ${decision.messages.join(', ')}`;
    case 'duplicate':
      return `The queue shows ${decision.message} once more`;
    case 'redrive':
      return 'The dead letters go back into the queue';
    case 'arrive':
      return `receive-upload/${decision.id} is told of ${decision.notice}`;
    case 'lose-notice':
      return `Nobody is told of ${decision.notice}`;
    case 'retry':
      return `The caller of ${decision.exchange} sends it once more`;
    case 'leave':
      return `The caller of ${decision.exchange} waits no longer`;
    case 'schedule':
      return `${decision.function}/${decision.id} begins`;
    case 'time':
      return `${duration(decision.milliseconds)} pass`;
  }
};
