import type { HttpResult } from '#runtime/http/exchange';
import { learn } from '../actors/learn.ts';
import type { Answer, Attempt, Call, Exchange } from '../effects/call.ts';
import { answerOf, gateway } from './gateway.ts';
import type { Ending } from './process.ts';
import { startProcess } from './start-process.ts';
import { viewOf } from './view-of.ts';
import type { World } from './world.ts';

/** An answer that asks for patience is taken as the last word after so many attempts. */
const mostAttempts = 4;

const isRetriable = ({ status }: Answer): boolean => status >= 500;

const receive = (world: World, exchange: Exchange, answer: Answer): void => {
  if (exchange.closed) return;
  if (isRetriable(answer) && exchange.attempts.length < mostAttempts) return;
  exchange.answer = answer;
  exchange.closed = true;
  world.open.delete(exchange.id);
  const view = viewOf(world, exchange.actor);
  learn(view, exchange.call, answer);
  const { number } = (answer.body ?? {}) as { readonly number?: unknown };
  if (typeof number === 'string' && !world.rumours.includes(number)) world.rumours.push(number);
};

/** Sends a call: for the first time, or the same request once more under the same key. */
export const sendCall = (world: World, exchange: Exchange, id: number): void => {
  const name = `${exchange.actor}/${id}`;
  const attempt: Attempt = { process: name, began: world.steps, state: 'running' };
  exchange.attempts.push(attempt);
  const { function: functionName, event } = gateway(exchange.call, name.replace('/', '-'));
  const whenEnded = (ending: Ending): void => {
    if (ending.kind !== 'answered') {
      if (attempt.state === 'running') attempt.state = 'crashed';
      return;
    }
    attempt.answer = answerOf(ending.value as HttpResult);
    world.touched.answered.push(exchange);
    if (attempt.state !== 'running') return;
    attempt.state = 'answered';
    receive(world, exchange, attempt.answer);
  };
  startProcess(world, { name, function: functionName, event, whenEnded });
};

/** Somebody calls the API. */
export const makeCall = (world: World, actor: string, id: number, call: Call): void => {
  const exchange: Exchange = { id: `${actor}/${id}`, actor, call, at: world.now, attempts: [], closed: false };
  world.history.set(exchange.id, exchange);
  world.open.set(exchange.id, exchange);
  sendCall(world, exchange, id);
};

/** Whether the caller has reason to send it once more. */
export const mayRetry = ({ closed, attempts }: Exchange): boolean =>
  !closed && attempts.every(({ state }) => state !== 'running');

/** The caller waits no longer; the function still runs. */
export const leaveCall = (exchange: Exchange): boolean => {
  const waiting = exchange.attempts.filter(({ state }) => state === 'running');
  for (const attempt of waiting) attempt.state = 'left';
  return waiting.length > 0;
};
