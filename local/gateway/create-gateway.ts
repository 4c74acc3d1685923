import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import { readBody } from '../aws/read-body.ts';
import type { LocalFunction } from '../lambda/local-function.ts';
import type { Api } from './api.ts';
import { createAuthorizer, isUnauthorized } from './authorize.ts';
import { corsHeaders, preflight } from './cors.ts';
import { createRouter } from './create-router.ts';
import { createThrottle } from './create-throttle.ts';
import type { Passed } from './to-event.ts';
import { toEvent } from './to-event.ts';
import { isWellFormed, writeResult } from './write-result.ts';

interface Parts {
  readonly api: Api;
  readonly findFunction: (arn: string) => LocalFunction;
  /** Public keys of the issuer. */
  readonly keys: JWTVerifyGetKey;
  readonly failed: (error: unknown) => void;
}

const mostBytes = 10 * 1024 * 1024;

/** The HTTP API: what it answers by itself (401, 403, 404, 413, 429, 500, 503) has the bodies of the real one. */
export const createGateway = ({ api, findFunction, keys, failed }: Parts) => {
  const findRoute = createRouter(api.routes);
  const authorize = createAuthorizer(keys);
  const mayPass = api.throttle ? createThrottle(api.throttle.rate, api.throttle.burst) : () => true;

  const admit = async (request: IncomingMessage, response: ServerResponse): Promise<Passed | undefined> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const match = findRoute(request.method ?? '', url.pathname);
    if (match === undefined) return refuse(response, 404, 'Not Found');
    if (!mayPass()) return refuse(response, 429, 'Too Many Requests');
    const authorized = await authorize(match.route, request.headers.authorization);
    if (isUnauthorized(authorized)) {
      response.setHeader('www-authenticate', authorized.challenge);
      return refuse(response, authorized.status, authorized.status === 401 ? 'Unauthorized' : 'Forbidden');
    }
    const body = await readBody(request, mostBytes);
    return body === undefined
      ? refuse(response, 413, 'Request Entity Too Large')
      : { request, url, body, match, authorized };
  };

  const answer = async (passed: Passed, response: ServerResponse): Promise<void> => {
    const { functionArn, timeoutMilliseconds } = passed.match.route;
    try {
      const result = await within(timeoutMilliseconds, findFunction(functionArn).invoke(toEvent(passed, api)));
      if (result === tooLate) refuse(response, 503, 'Service Unavailable');
      else if (isWellFormed(result)) writeResult(response, result);
      else refuse(response, 500, 'Internal Server Error');
    } catch (error) {
      failed(error);
      refuse(response, 500, 'Internal Server Error');
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const early = preflight(api.cors, request);
    for (const [name, value] of Object.entries(early ?? corsHeaders(api.cors, request)))
      response.setHeader(name, value);
    if (early) {
      response.writeHead(204).end();
      return;
    }
    const passed = await admit(request, response);
    if (passed) await answer(passed, response);
  };
};

const refuse = (response: ServerResponse, status: number, message: string): undefined => {
  const body = JSON.stringify({ message });
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
  return undefined;
};

const tooLate = Symbol('too late');

const within = async <Result>(milliseconds: number, work: Promise<Result>): Promise<Result | typeof tooLate> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof tooLate>((resolve) => {
    timer = setTimeout(resolve, milliseconds, tooLate);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
