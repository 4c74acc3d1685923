import type { Exchange } from '../effects/call.ts';
import type { Decision } from '../effects/decision.ts';
import type { World } from '../world/world.ts';

const asked = ({ call }: Exchange): string => {
  const { operation, path = {}, body, ifMatch, key } = call;
  const where = Object.values(path).join(' ');
  const headers = [ifMatch && `If-Match ${ifMatch}`, key && `key ${key}`].filter((text) => text).join(', ');
  return `${operation} ${where} ${body ? JSON.stringify(body) : ''} ${headers}`.replaceAll(/ +/g, ' ').trim();
};

/** What somebody did, once it is known. */
export const describeAct = (world: World, decision: Decision): string | undefined => {
  if (decision.kind !== 'act') return undefined;
  const exchange = world.history.get(`${decision.actor}/${decision.id}`);
  return exchange && `${exchange.id}: ${decision.actor} calls ${asked(exchange)}`;
};

/** What the callers were answered in a step. */
export const describeAnswers = (answered: readonly Exchange[]): string[] =>
  answered.map(({ id, attempts }) => {
    const last = attempts.findLast(({ answer }) => answer !== undefined);
    const heard = last?.state === 'left' ? ', which nobody hears' : '';
    const { number, code } = (last?.answer?.body ?? {}) as { readonly number?: string; readonly code?: string };
    return `${id} is answered ${last?.answer?.status} ${number ?? code ?? ''}`.trim() + heard;
  });
