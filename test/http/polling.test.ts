import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/people/person';
import { getTicket } from '#http/tickets/get-ticket';
import { portalDesk } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const { call, clock, store } = world;
const { open, write, act } = httpWork(world);
const { anna, bruno, rita, olga, sofia } = cast;
const { number } = await open(anna);
await open(anna);
await open(bruno);

const etagOf = async (who: Person, path: string): Promise<string> => {
  const { status, headers } = await call(who, 'GET', path);
  expect(status).toBe(200);
  return headers['etag'] ?? '';
};
const statusOf = async (who: Person, path: string, etag: string): Promise<number> => {
  const answer = await call(who, 'GET', path, { headers: { 'if-none-match': etag } });
  if (answer.status === 304) expect(answer.headers['etag']).toMatch(/^W\/"[\w-]{22}"$/);
  return answer.status;
};

describe('a page that stays open', () => {
  const paths = ['/v1/tickets?order=updated', '/v1/tickets?limit=1&order=updated', '/v1/tickets/counts'];
  const cases = [anna, rita, olga, sofia].flatMap((who) => paths.map((path) => ({ who, path, name: who.id })));

  it.each(cases)('is told that nothing is new: $name $path', async ({ who, path }) => {
    const etag = await etagOf(who, path);
    clock.forward({ minutes: 1 });
    expect(await statusOf(who, path, etag)).toBe(304);
    expect(await statusOf(who, path, etag.slice('W/'.length))).toBe(304);
    expect(await statusOf(who, path, 'W/"else"')).toBe(200);
  });

  it('is shown what is new, and to a requester nothing of the desk', async () => {
    const [list, numbers] = ['/v1/tickets?order=updated', '/v1/tickets/counts'];
    const before = {
      anna: await Promise.all([etagOf(anna, list), etagOf(anna, numbers)]),
      olga: await Promise.all([etagOf(olga, list), etagOf(olga, numbers)]),
    };
    clock.forward({ minutes: 1 });
    await write(olga, number, 'note');
    expect(await statusOf(anna, list, before.anna[0])).toBe(304);
    expect(await statusOf(olga, list, before.olga[0])).toBe(200);
    expect(await statusOf(olga, numbers, before.olga[1])).toBe(304);
    await act(olga, number, 'take-charge');
    expect(await statusOf(anna, list, before.anna[0])).toBe(200);
    expect(await statusOf(anna, numbers, before.anna[1])).toBe(200);
    expect(await statusOf(olga, numbers, before.olga[1])).toBe(200);
  });

  it('is told when its list has become longer than the page', async () => {
    const path = '/v1/tickets?limit=1&direction=ascending&order=opened';
    const etag = await etagOf(bruno, path);
    await open(bruno);
    expect(await statusOf(bruno, path, etag)).toBe(200);
  });

  it('costs nothing but the reading of the head while its ticket rests', async () => {
    const ticket = await store.tickets.find(number);
    const viewTicket = () => Promise.reject(new Error('read more than the head'));
    const etag = `"p${ticket?.ticket.publicVersion}"`;
    const session = { person: anna, configuration: portalDesk, ...(ticket && { ticket }) };
    const request = { session, path: { number }, query: {}, body: undefined, now: clock.now() };
    const door = getTicket({ viewTicket });
    expect(await door.enter({ ...request, ifNoneMatch: etag })).toEqual({
      ok: true,
      value: { status: 304, headers: { etag } },
    });
    await expect(door.enter(request)).rejects.toThrow('more than the head');
  });
});
