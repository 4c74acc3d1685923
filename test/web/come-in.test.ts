import { afterEach, describe, expect, it, vi } from 'vitest';
import { comeIn } from '#web/features/session/come-in.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';

afterEach(() => vi.unstubAllGlobals());

/** The answer of the API to the token, and to whoever asks to be let in. */
const apiThat = (status: number, entering: () => Promise<unknown>) => {
  const asked: unknown[] = [];
  const fetched = vi.fn(async () => new Response('{}', { status }));
  vi.stubGlobal('fetch', fetched);
  const api = (async (operation: string) => {
    asked.push(operation);
    return entering();
  }) as unknown as Api;
  return { api, asked, fetched };
};
const refusal = (code: 'not-let-in' | 'try-again') => () =>
  Promise.reject(new ApiProblem({ type: '', title: '', status: 403, code, requestId: '' }));

describe('whoever has just signed in', () => {
  it('is in where the desk knows them, and asks for nothing more', async () => {
    const { api, asked, fetched } = apiThat(200, refusal('not-let-in'));
    expect(await comeIn(api, 'token')).toBe(true);
    expect(asked).toEqual([]);
    const headers = { authorization: 'Bearer token' };
    expect(fetched).toHaveBeenCalledWith('/v1/me', expect.objectContaining({ headers }));
  });

  it('is let in where their organisation’s sign-in is enough', async () => {
    const { api, asked } = apiThat(401, async () => undefined);
    expect([await comeIn(api, 'token'), asked]).toEqual([true, ['enter']]);
  });

  it('is told that nobody let them in, and that alone', async () => {
    expect(await comeIn(apiThat(401, refusal('not-let-in')).api, 'token')).toBe(false);
    await expect(comeIn(apiThat(401, refusal('try-again')).api, 'token')).rejects.toThrow(ApiProblem);
  });
});
