import middy from '@middy/core';
import type { Clock, Sessions } from '#use-cases/ports';
import type { Log } from '../log.ts';
import { answerProblems } from './answer-problems.ts';
import { correlate } from './correlate.ts';
import type { Door, DoorAnswer, DoorRequest } from './door.ts';
import type { Exchange, HttpContext, HttpEvent, HttpResult } from './exchange.ts';
import { findDoor } from './find-door.ts';
import { limitRate } from './limit-rate.ts';
import { type AcceptedTokens, openSession } from './open-session.ts';
import { parseRequest } from './parse-request.ts';
import { Problem } from './problem.ts';
import { problemOfFailure } from './problem-of-failure.ts';
import { refuseMalformed } from './refuse-malformed.ts';

/** What the chain needs from outside. */
export interface HttpPorts {
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly tokens: AcceptedTokens;
  readonly log: Log;
}

const respond = ({ status, body, headers }: DoorAnswer): HttpResult => ({
  statusCode: status,
  headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});

const enterDoor = async ({ door, input, session, caller }: Exchange, clock: Clock): Promise<HttpResult> => {
  if (!door) throw new Problem('not-found');
  // Session and caller are present whenever the door asks for them: openSession throws otherwise.
  const request = { ...input, session, ...(caller && { caller }), now: clock.now() } as DoorRequest<
    unknown,
    unknown,
    unknown
  >;
  const result = await door.enter(request);
  if (!result.ok) throw problemOfFailure(result.failure);
  return respond(result.value);
};

const chain = (log: Log) =>
  middy<HttpEvent, HttpResult, Error, HttpContext>().use(correlate()).use(answerProblems(log));

/** The one chain of every HTTP function: correlate, find the door, parse, open the session, refuse, limit, enter. */
export const httpFunction = (doors: readonly Door[], ports: HttpPorts) =>
  chain(ports.log)
    .use(findDoor(doors))
    .use(parseRequest())
    .use(openSession(ports))
    .use(refuseMalformed())
    .use(limitRate(ports))
    .handler((_event: HttpEvent, { exchange }: HttpContext) => enterDoor(exchange, ports.clock));

/** The chain for what everybody may read: no session, no data. */
export const publicFunction = (doors: readonly Door[], ports: Pick<HttpPorts, 'clock' | 'log'>) =>
  chain(ports.log)
    .use(findDoor(doors))
    .use(parseRequest())
    .use(refuseMalformed())
    .handler((_event: HttpEvent, { exchange }: HttpContext) => enterDoor(exchange, ports.clock));
