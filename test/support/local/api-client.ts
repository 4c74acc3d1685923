import type { LocalSystem } from '#local/control/local-system';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly etag: string;
}

/** Somebody who calls the API of a local system; an answer of 400 or more fails the test. */
export const apiClient = async (system: Pick<LocalSystem, 'url' | 'token'>, who: string) => {
  const authorization = `Bearer ${await system.token(who)}`;
  const call = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${system.url}${path}`, {
      method,
      headers: {
        authorization,
        'content-type': 'application/json',
        ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (response.status >= 400)
      throw new Error(`${who}: ${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return { status: response.status, body: answer, etag: response.headers.get('etag') ?? '' };
  };
  return {
    get: (path: string) => call('GET', path),
    post: (path: string, body: object, headers?: Record<string, string>) => call('POST', path, body, headers),
    patch: (path: string, body: object, headers?: Record<string, string>) => call('PATCH', path, body, headers),
    /** An action on the ticket as it is now. */
    act: async (number: unknown, action: string, body: object = {}) => {
      const { etag } = await call('GET', `/v1/tickets/${number}`);
      return call('POST', `/v1/tickets/${number}/actions/${action}`, body, { 'if-match': etag });
    },
  };
};
export type ApiClient = Awaited<ReturnType<typeof apiClient>>;
