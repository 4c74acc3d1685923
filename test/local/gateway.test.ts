import { afterAll, describe, expect, it } from 'vitest';
import { createThrottle } from '#local/gateway/create-throttle';
import { gatewayWorld, goodClaims, tokens } from '#support/local/gateway-world';

const world = await gatewayWorld();
const echo = await gatewayWorld((event) => ({ statusCode: 200, body: JSON.stringify(event) }));
afterAll(() => {
  world.stop();
  echo.stop();
});
const authorization = `Bearer ${await tokens.signed(goodClaims())}`;

/** What one API answers whose functions behave like that. */
const answerOf = async (handler: (event: never) => unknown, path = '/x') => {
  const here = await gatewayWorld(handler);
  const response = await here.get(path);
  const answer = { status: response.status, body: await response.text(), type: response.headers.get('content-type') };
  here.stop();
  return { ...answer, complaints: here.complaints };
};

describe('a request', () => {
  it.each<[method: string, path: string, route: string, parameters?: object]>([
    ['GET', '/v1/tickets/2026-1', 'GET /v1/tickets/{number}', { number: '2026-1' }],
    ['GET', '/v1/tickets/a%2Fb%20c', 'GET /v1/tickets/{number}', { number: 'a/b c' }],
    ['GET', '/v1/tickets/counts', 'GET /v1/tickets/counts'],
    ['PUT', '/files/a/b', 'ANY /files/{path+}', { path: 'a/b' }],
    ['PUT', '/v1/tickets', '$default'],
    ['GET', '/v1/tickets/2026-1/', '$default'],
    ['GET', '/', '$default'],
  ])('%s %s takes the route that fits best', async (method, path, routeKey, pathParameters) => {
    const response = await world.get(path, { method, headers: { authorization } });
    expect(await response.json()).toMatchObject({ routeKey, arn: routeKey, ...(pathParameters && { pathParameters }) });
  });

  it('reaches the function as payload 2.0', async () => {
    const response = await echo.get('/v1/tickets/2026-1?state=new&state=open&q=a%20b', {
      headers: { authorization, cookie: 'a=1; b=2', 'X-Thing': 'Yes' },
    });
    const event = (await response.json()) as { requestContext: object; headers: object };
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /v1/tickets/{number}',
      rawPath: '/v1/tickets/2026-1',
      rawQueryString: 'state=new&state=open&q=a%20b',
      queryStringParameters: { state: 'new,open', q: 'a b' },
      pathParameters: { number: '2026-1' },
      cookies: ['a=1', 'b=2'],
      headers: { 'x-thing': 'Yes' },
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'GET', path: '/v1/tickets/2026-1' },
        authorizer: {
          jwt: { claims: { sub: 'anna', exp: expect.stringMatching(/^\d+$/) }, scopes: ['sportello/read'] },
        },
      },
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event).not.toHaveProperty('body');
  });

  it.each<[type: string, body: string, isBase64Encoded: boolean]>([
    ['application/json', '{"a":"è"}', false],
    ['application/problem+json', '{}', false],
    ['text/plain; charset=utf-8', 'è', false],
    ['application/octet-stream', 'abc', true],
  ])('with a body of %s brings it along', async (type, body, isBase64Encoded) => {
    const response = await echo.get('/echo', { method: 'POST', body, headers: { 'content-type': type } });
    const event = (await response.json()) as { body: string };
    expect(event).toMatchObject({ isBase64Encoded });
    expect(Buffer.from(event.body, isBase64Encoded ? 'base64' : 'utf8').toString()).toBe(body);
  });

  it('of more than ten megabytes is refused by the gateway itself', async () => {
    const post = (bytes: number) => world.get('/echo', { method: 'POST', body: new Uint8Array(bytes) });
    expect((await post(10 * 1024 * 1024)).status).toBe(200);
    const refused = await post(10 * 1024 * 1024 + 1);
    expect([refused.status, await refused.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  it('to nowhere is refused by the gateway itself when there is no other route', async () => {
    const here = await gatewayWorld(undefined, { routes: [] });
    const response = await here.get('/x');
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
    here.stop();
  });

  it('too many is refused by the gateway itself, until time has passed', async () => {
    const here = await gatewayWorld(undefined, { throttle: { rate: 1, burst: 1 } });
    expect((await here.get('/x')).status).toBe(200);
    const refused = await here.get('/x');
    expect([refused.status, await refused.json()]).toEqual([429, { message: 'Too Many Requests' }]);
    here.stop();
    let moment = 0;
    const mayPass = createThrottle(2, 2, () => moment);
    expect([mayPass(), mayPass(), mayPass()]).toEqual([true, true, false]);
    moment = 500;
    expect([mayPass(), mayPass()]).toEqual([true, false]);
  });

  it('of a page elsewhere is allowed before it is sent, where the API says so', async () => {
    const preflight = (origin: string) =>
      world.get('/v1/tickets', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = await preflight('https://portal.example');
    expect([allowed.status, allowed.headers.get('access-control-allow-methods')]).toEqual([204, 'POST']);
    expect((await preflight('https://elsewhere.example')).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('what a function answers', () => {
  it('becomes the answer with its status, headers, cookies and bytes', async () => {
    const here = await gatewayWorld(() => ({
      statusCode: 201,
      headers: { 'X-Thing': 'Yes', 'content-type': 'image/png' },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from([1, 2, 255]).toString('base64'),
      isBase64Encoded: true,
    }));
    const response = await here.get('/x');
    expect([response.status, response.headers.get('x-thing'), response.headers.getSetCookie()]).toEqual([
      201,
      'Yes',
      ['a=1', 'b=2'],
    ]);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 255]);
    here.stop();
  });

  it('is taken as JSON when it has no status', async () => {
    expect(await answerOf(() => ({ a: 1 }))).toMatchObject({ status: 200, body: '{"a":1}', type: 'application/json' });
  });

  it.each<[what: string, handler: () => unknown]>([
    ['an error', () => Promise.reject(new Error('broken'))],
    ['a status that is none', () => ({ statusCode: 'OK' })],
    ['a body that is none', () => ({ statusCode: 200, body: { a: 1 } })],
  ])('does not reach the caller when it is %s', async (_what, handler) => {
    expect(await answerOf(handler)).toMatchObject({ status: 500, body: '{"message":"Internal Server Error"}' });
  });

  it('is not waited for longer than the integration says', async () => {
    const slow = () => new Promise((resolve) => setTimeout(resolve, 300, {}));
    expect(await answerOf(slow)).toMatchObject({ status: 503, body: '{"message":"Service Unavailable"}' });
  });

  it('is told to the developer when it is an error', async () => {
    const { complaints } = await answerOf(() => Promise.reject(new Error('broken')));
    expect(complaints).toMatchObject([{ message: 'broken' }]);
  });
});
