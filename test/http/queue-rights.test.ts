import { describe, expect, it } from 'vitest';
import type { TicketAnswer, TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, become } = world;
const { open, act } = httpWork(world);
const { ada, anna, olga, oscar } = cast;
const notAllowed = { status: 403, code: 'not-allowed' } as const;
const headers = { 'if-match': '*' };

/** What an admin lets somebody do on the queue `students`, told through the API. */
const allow = async (who: Person, rights: object | null): Promise<void> => {
  const { headers: seen } = await call(ada, 'GET', `/v1/people/${who.id}`);
  const sent = { body: { rights }, headers: { 'if-match': seen['etag'] ?? '' } };
  expect((await call(ada, 'PATCH', `/v1/people/${who.id}`, sent)).status).toBe(200);
};
const canOf = async (number: string): Promise<string[]> =>
  Object.keys((await call<TicketAnswer>(olga, 'GET', `/v1/tickets/${number}`)).body.can).toSorted();

describe('an operator who may only read a queue', () => {
  it('sees its tickets, is offered nothing on them, and is refused whatever they try', async () => {
    const { number } = await open(anna);
    await allow(olga, { students: ['read'] });
    const { body } = await call<{ items: TicketSummaryAnswer[] }>(olga, 'GET', '/v1/tickets');
    expect(body.items.map((one) => one.number)).toContain(number);
    expect(await canOf(number)).toEqual([]);
    const tries: readonly [string, object][] = [
      ...['take-charge', 'move', 'assign', 'release', 'ask-customer'].map((action): [string, object] => [
        `/actions/${action}`,
        {
          text: 'Canary',
          ...(action === 'move' && { queue: 'teaching' }),
          ...(action === 'assign' && { owner: 'olga' }),
        },
      ]),
      ...['reply', 'note'].map((kind): [string, object] => ['/articles', { kind, text: 'Canary' }]),
    ];
    for (const [rest, sent] of tries) {
      const status = rest.includes('ask-customer')
        ? ({ status: 409, code: 'action-not-possible' } as const)
        : notAllowed;
      await refused(olga, `POST /v1/tickets/${number}${rest}`, { body: sent, headers }, status);
    }
    await refused(olga, `PATCH /v1/tickets/${number}`, { body: { severity: 'low' }, headers }, notAllowed);
    const given = { body: { owner: 'olga' }, headers };
    await refused(
      oscar,
      `POST /v1/tickets/${number}/actions/assign`,
      given,
      wrong({ '/owner': 'person-not-in-queue' }),
    );
  });

  it('may do with the next request what an admin gives them', async () => {
    const { number } = await open(anna);
    await allow(olga, { students: ['note'] });
    expect(await canOf(number)).toEqual(['note']);
    await allow(olga, { students: ['own', 'reply'] });
    expect(await canOf(number)).toEqual(['assign', 'reply', 'take-charge']);
    await allow(olga, null);
    expect(await canOf(number)).toEqual(['assign', 'move', 'note', 'reclassify', 'reply', 'take-charge']);
  });

  it('works without limits on a ticket that is theirs', async () => {
    const { number } = await open(anna);
    await act(olga, number, 'take-charge');
    await become({ ...olga, rights: { students: ['read'] } });
    expect(await canOf(number)).toEqual(expect.arrayContaining(['diagnose', 'note', 'reply', 'release']));
    await become(olga);
  });
});
