import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { civilCalendar } from '#runtime/civil-calendar';
import { resolvingPreset } from '#support/ground/resolving-desk';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { type ResolvingPorts, resolveLinkedTickets } from '#use-cases/close/resolve-linked-tickets';

const world = await httpWorld({ preset: resolvingPreset });
const { call, clock, store } = world;
const { open, read, act, write } = httpWork(world);
const { anna, olga } = cast;
const ports: ResolvingPorts = { ...store, clock, calendar: civilCalendar };
const sweep = (over: Partial<ResolvingPorts> = {}, mayGoOn = () => true) =>
  resolveLinkedTickets({ ...ports, ...over })(mayGoOn);

let problem: string;
let incidents: string[];
const caused = async (count: number): Promise<void> => {
  problem = (await open(anna, openingBody('request'))).number;
  incidents = [];
  for (let left = count; left > 0; left -= 1) {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'link', { problem });
    incidents.push(number);
  }
};
const cure = () => act(olga, problem, 'cure', { text: 'Canary' });
const states = () => Promise.all(incidents.map(async (number) => (await read(anna, number)).body.state));
const resolvings = async (number: string) => {
  const { items } = (await call<{ items: HistoryEntryAnswer[] }>(olga, 'GET', `/v1/tickets/${number}/history`)).body;
  return items.filter(({ action }) => action === 'resolve').length;
};

beforeEach(() => {
  clock.set('2026-03-10T09:00:00.000Z');
});

describe('an operator who resolves a problem (R3.10)', () => {
  it('resolves with the next sweep what it caused, once, and nothing before', async () => {
    await caused(3);
    await sweep();
    expect(await states()).toEqual(['new', 'new', 'new']);
    await cure();
    expect(await states()).toEqual(['new', 'new', 'new']);
    expect(await sweep()).toEqual({ finished: true, counts: { 'linked-resolved': 1 }, failures: [] });
    expect(await states()).toEqual(['resolved', 'resolved', 'resolved']);
    expect((await sweep()).counts).toEqual({});
    for (const number of incidents) expect(await resolvings(number)).toBe(1);
  });

  it('leaves alone what is unlinked, waits for its requester or has ended by then', async () => {
    await caused(4);
    const [unlinked = '', waiting = '', ended = ''] = incidents;
    await cure();
    await act(olga, unlinked, 'link', { problem: null });
    for (const number of [waiting, ended]) await act(olga, number, 'take-charge');
    await act(olga, waiting, 'ask-customer', { text: 'Canary' });
    await act(olga, ended, 'answer', { text: 'Canary' });
    await act(anna, ended, 'confirm');
    await sweep();
    expect(await states()).toEqual(['new', 'awaiting_customer', 'closed', 'resolved']);
  });

  it('never resolves twice what its requester has taken up again, however often the sweep begins anew', async () => {
    await caused(2);
    const [first = '', second = ''] = incidents;
    await cure();
    const begun = await ports.resolutions.find(problem);
    await sweep();
    await write(anna, first, 'comment');
    if (begun) await ports.resolutions.keep(begun);
    await sweep();
    expect(await states()).toEqual(['awaiting_support', 'resolved']);
    expect([await resolvings(first), await resolvings(second)]).toEqual([1, 1]);
  });

  it('has everything resolved also by two sweeps at once', async () => {
    await caused(5);
    await cure();
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect(new Set(await states())).toEqual(new Set(['resolved']));
    for (const number of incidents) expect(await resolvings(number)).toBe(1);
  });
});

describe('a sweep', () => {
  it('that fails at one ticket resolves the others, says so, and the next one does the rest', async () => {
    await caused(4);
    const [, second] = incidents;
    await cure();
    const commit: typeof ports.tickets.commit = async (wanted) => {
      if (wanted.event.number === second) throw new Error('no');
      return ports.tickets.commit(wanted);
    };
    const { failures } = await sweep({ tickets: { ...ports.tickets, commit } });
    expect(failures).toMatchObject([{ id: problem, error: { message: expect.stringContaining('Not every ticket') } }]);
    expect(await states()).toEqual(['resolved', 'new', 'resolved', 'resolved']);
    expect((await sweep()).counts).toEqual({ 'linked-resolved': 1 });
    expect(new Set(await states())).toEqual(new Set(['resolved']));
  });

  it('that is interrupted goes on where it stopped, and a failure before that is not forgotten', async () => {
    await caused(53);
    const [first] = incidents;
    await cure();
    const commit: typeof ports.tickets.commit = async (wanted) => {
      if (wanted.event.number === first) throw new Error('no');
      return ports.tickets.commit(wanted);
    };
    let asked = 0;
    const once = () => {
      asked += 1;
      return asked < 2;
    };
    expect(await sweep({ tickets: { ...ports.tickets, commit } }, once)).toMatchObject({
      finished: false,
      counts: { interrupted: 1 },
    });
    expect((await states()).filter((state) => state === 'resolved')).toHaveLength(49);
    expect(await ports.resolutions.find(problem)).toMatchObject({ failed: true, cursor: expect.any(String) });
    expect((await sweep()).failures).toHaveLength(1);
    expect((await states()).filter((state) => state === 'resolved')).toHaveLength(52);
    expect((await sweep()).counts).toEqual({ 'linked-resolved': 1 });
    expect(new Set(await states())).toEqual(new Set(['resolved']));
  }, 60_000);

  it('that finishes late does not end what another resolution has begun since', async () => {
    await caused(1);
    await cure();
    const old = await ports.resolutions.find(problem);
    if (!old) throw new Error('nothing begun');
    await write(anna, problem, 'comment');
    await cure();
    await ports.resolutions.finish(old);
    const anew = await ports.resolutions.find(problem);
    expect(anew?.sequence).toBeGreaterThan(old.sequence);
    await sweep();
    expect(await states()).toEqual(['resolved']);
  });
});
