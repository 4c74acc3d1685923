import { describe, expect, test } from 'vitest';
import { webTicket } from '#support/web-ticket';
import { actOnOne } from '#web/features/desk-list/act-on-one.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';

const ticket = (can: Record<string, { text: 'none' | 'required' }>) => ({ ...webTicket(), description: '', can });
const conflict = () =>
  new ApiProblem({ type: 'about:blank', title: '', status: 412, code: 'version-conflict', requestId: 'r' });

/** An API that answers reads with these tickets in turn, and acts by `acted`. */
const apiOf = (tickets: readonly object[], acted: () => object) => {
  const tags: (string | undefined)[] = [];
  let reads = 0;
  const api = async (operation: string, call: { ifMatch?: string }) => {
    if (operation === 'getTicket') {
      reads += 1;
      return { value: tickets[reads - 1], etag: `"${reads}"` };
    }
    tags.push(call.ifMatch);
    return { value: acted(), etag: undefined };
  };
  return { api: api as unknown as Api, tags };
};
const move = { action: 'move', body: { queue: 'teaching' } } as const;
const act = (api: Api) => actOnOne(api, '2026-000001', move, new AbortController().signal);

describe('one action for many tickets', () => {
  test('is judged by each ticket as it is now, and names the version that was read', async () => {
    const { api, tags } = apiOf([ticket({ move: { text: 'none' } })], () => webTicket({ queue: 'teaching' }));
    expect(await act(api)).toMatchObject({ done: true, ticket: { queue: 'teaching' } });
    expect(tags).toEqual(['"1"']);
  });

  test.each([
    ['cannot be moved', {}],
    ['wants a text', { move: { text: 'required' as const } }],
  ])('leaves alone a ticket that %s', async (_, can) => {
    const { api, tags } = apiOf([ticket(can)], () => webTicket());
    expect(await act(api)).toEqual({ number: '2026-000001', done: false, why: 'cannot' });
    expect(tags).toEqual([]);
  });

  test('tries once more when a colleague was faster, and then says why it did not work', async () => {
    const readable = ticket({ move: { text: 'none' } });
    let failures = 1;
    const acted = () => {
      failures -= 1;
      if (failures >= 0) throw conflict();
      return webTicket();
    };
    const once = apiOf([readable, readable], acted);
    expect(await act(once.api)).toMatchObject({ done: true });
    expect(once.tags).toEqual(['"1"', '"2"']);
    failures = 2;
    const twice = apiOf([readable, readable], acted);
    expect(await act(twice.api)).toMatchObject({
      done: false,
      why: { error: { problem: { code: 'version-conflict' } } },
    });
  });
});
