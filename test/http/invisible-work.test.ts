import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { type HttpWorld, httpWorld } from '#support/http-world';

const { anna, bruno, rita, robot, olga, oscar, sofia } = cast;
const text = { text: 'Canary' };

/** All pages of a list, byte by byte with their cursors. */
const pagesOf = async ({ call }: HttpWorld, who: Person, path: string): Promise<string[]> => {
  const pages: string[] = [];
  let cursor = '';
  do {
    const { status, body, text: bytes } = await call<{ next?: string }>(who, 'GET', `${path}${cursor}`);
    expect(status, bytes).toBe(200);
    pages.push(bytes);
    cursor = body.next ? `&cursor=${body.next}` : '';
  } while (cursor);
  return pages;
};

/** Every byte that somebody of the requester's side can be given about tickets and the lists that they are in. */
const toldTo = async (
  world: HttpWorld,
  who: Person,
  numbers: readonly string[],
  queries = [''],
): Promise<unknown[]> => {
  const told: unknown[] = [(await world.call(who, 'GET', '/v1/tickets/counts')).text];
  for (const query of queries) told.push(await pagesOf(world, who, `/v1/tickets?limit=1${query}`));
  for (const number of numbers) {
    const path = `/v1/tickets/${number}`;
    const { status, text: bytes, headers } = await world.call(who, 'GET', path);
    const { 'x-request-id': _mine, ...others } = headers;
    told.push([status, bytes, others]);
    for (const list of ['articles', 'history']) told.push(await pagesOf(world, who, `${path}/${list}?limit=1`));
  }
  return told;
};
const orders = ['', '&order=opened', '&order=priority', '&order=deadline', '&direction=ascending', '&ended=include'];
const toldToAll = async (world: HttpWorld, numbers: readonly string[]): Promise<unknown[]> => [
  await toldTo(world, anna, numbers, orders),
  await toldTo(world, rita, numbers, orders),
  await toldTo(world, robot, numbers, orders),
];

/** What the desk does among itself, over and over. */
const invisibleSteps: readonly ((work: ReturnType<typeof httpWork>, number: string) => Promise<unknown>)[] = [
  ({ write }, number) => write(oscar, number, 'note'),
  async ({ write, upload }, number) => write(oscar, number, 'note', { attachments: [await upload(oscar)] }),
  ({ act }, number) => act(oscar, number, 'assign', { responsible: sofia.id, ...text }),
  ({ act }, number) => act(oscar, number, 'move', { queue: 'students_second', ...text }),
  ({ act }, number) => act(oscar, number, 'move', { queue: 'students' }),
  ({ act }, number) => act(oscar, number, 'assign', { responsible: olga.id }),
  ({ act }, number) => act(oscar, number, 'assign', { owner: sofia.id }),
  ({ act }, number) => act(oscar, number, 'release', text),
];

/** What the requester knows of, hour by hour. */
const publicSteps: readonly ((work: ReturnType<typeof httpWork>, number: string) => Promise<unknown>)[] = [
  ({ open }) => open(anna, openingBody('request')),
  ({ act }, number) => act(oscar, number, 'take-charge'),
  ({ write }, number) => write(anna, number, 'comment'),
  ({ write }, number) => write(oscar, number, 'reply'),
  ({ act }, number) => act(oscar, number, 'diagnose', text),
  ({ patch }, number) => patch(oscar, number, { severity: 'high', regression: true }),
  ({ act }, number) => act(oscar, number, 'plan', { ...text, plan: { date: '2026-05-01' } }),
  ({ write }, number) => write(rita, number, 'comment'),
  ({ act }, number) => act(oscar, number, 'resolve', text),
];

/** The public story, with or without invisible work between its steps; answers all that was told on the way. */
const tell = async (invisible: boolean) => {
  const world = await httpWorld();
  const work = httpWork(world);
  const { number } = await work.open(anna);
  const told: unknown[] = [];
  for (const [hour, step] of publicSteps.entries()) {
    world.clock.set(`2026-03-10T${hour + 10}:00:00.000Z`);
    await step(work, number);
    for (let count = 0; invisible && count < 3; count += 1) {
      world.clock.forward({ minutes: 1 });
      const doInvisibly = invisibleSteps[(hour * 3 + count) % invisibleSteps.length];
      await world.ids.aside(async () => doInvisibly?.(work, number));
    }
    world.clock.set(`2026-03-10T${hour + 10}:30:00.000Z`);
    told.push(await toldTo(world, anna, [number]));
  }
  told.push(await toldToAll(world, ['2026-000001', '2026-000002']));
  return { told, version: (await work.read(oscar, number)).body.version };
};

describe('a requester', () => {
  it('receives the same bytes whether the desk works invisibly or not', async () => {
    const [without, within] = [await tell(false), await tell(true)];
    expect(within.told).toEqual(without.told);
    expect([without.version, within.version]).toEqual([9, 9 + 27]);
  });

  it('never reads a word of an internal note, nor who has the ticket', async () => {
    const world = await httpWorld();
    const { open, act, write } = httpWork(world);
    const { number } = await open(anna);
    await act(oscar, number, 'take-charge');
    await write(oscar, number, 'note', { text: 'SECRET' });
    await act(oscar, number, 'assign', { owner: olga.id, text: 'SECRET' });
    await act(olga, number, 'move', { queue: 'students_second', text: 'SECRET' });
    const told = JSON.stringify(await toldToAll(world, [number]));
    expect(told).not.toMatch(/SECRET|students_second|responsible|olga|"owner"|"queue"|"version"|internal/);
    expect(told).toContain('oscar');
    expect((await world.call(bruno, 'GET', '/v1/tickets')).body).toEqual({ items: [] });
  });
});
