import type { Link } from './exchange.ts';

const acceptable = /^[A-Za-z0-9._-]{1,128}$/;

/**
 * Gives each request an id, the caller's own when it is a plain one, and echoes it with the headers all answers share.
 */
export const correlate = (): Link => {
  const stamp: NonNullable<Link['after']> = (request) => {
    request.response = {
      ...request.response,
      headers: {
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...request.response?.headers,
        'x-request-id': request.context.exchange.requestId,
      },
    };
  };
  return {
    before: (request) => {
      const given = request.event.headers?.['x-request-id'];
      const requestId = given && acceptable.test(given) ? given : request.event.requestContext.requestId;
      request.context.exchange = { requestId };
    },
    after: stamp,
    onError: stamp,
  };
};
