import { beforeEach, describe, expect, it } from 'vitest';
import { type ClosingWorld, closingWorld } from '#support/after-commit/closing-world';
import { waitingDesk } from '#support/ground/waiting-desk';

let world: ClosingWorld;
const waiting = (count: number, date: string) =>
  world.worked(count, [{ action: 'take-charge' }, { action: 'wait', plan: { date } }]);
const wakings = () => world.tickets.commits.filter(({ event }) => event.type === 'woken');

beforeEach(() => {
  world = closingWorld(waitingDesk);
  world.clock.set('2026-03-10T09:00:00.000Z');
});

describe('the clock’s sweep', () => {
  it('wakes a ticket in the morning of its day, and not a minute earlier', async () => {
    await waiting(1, '2026-03-20');
    world.clock.set('2026-03-20T07:59:00.000Z');
    await world.sweep();
    expect(world.states()).toEqual(['pending']);
    world.clock.set('2026-03-20T08:00:00.000Z');
    await world.sweep();
    expect(world.states()).toEqual(['awaiting_support']);
    expect(wakings()[0]?.event).toMatchObject({ type: 'woken', by: 'clock', at: world.clock.now() });
  });

  it('that did not run for days wakes everything at the next one, once, and closes what is due besides', async () => {
    await waiting(250, '2026-03-20');
    world.clock.set('2026-05-20T08:00:00.000Z');
    await Promise.all([world.sweep(), world.sweep()]);
    await world.sweep();
    expect(new Set(world.states())).toEqual(new Set(['awaiting_support']));
    expect(wakings()).toHaveLength(250);
  });

  it('decides on the ticket, not on a list that lags behind', async () => {
    const [number = ''] = await waiting(2, '2026-03-20');
    world.clock.set('2026-03-20T08:00:00.000Z');
    world.lag();
    await world.say(number, 'anna', { kind: 'comment' });
    await world.say(number, 'olga', { kind: 'act', action: 'wait', plan: { date: '2026-04-20' } });
    await world.sweep();
    expect(world.states()).toEqual(['pending', 'awaiting_support']);
    expect(world.said()[0]).toMatchObject({ code: 'sweep-finished', counts: { woken: 1, 'not-due': 1, failed: 0 } });
  });

  it('tells what it woke and what it closed in one line', async () => {
    const [first = ''] = await waiting(3, '2026-03-20');
    await world.say(first, 'anna', { kind: 'comment' });
    for (const action of ['diagnose', 'resolve']) await world.say(first, 'olga', { kind: 'act', action });
    world.clock.forward({ days: 30 });
    await world.sweep();
    expect(world.states()).toEqual(['closed', 'awaiting_support', 'awaiting_support']);
    expect(world.said()).toHaveLength(1);
    expect(world.said()[0]).toMatchObject({ code: 'sweep-finished', counts: { closed: 1, woken: 2, failed: 0 } });
  });

  it('closes all the same when a ticket cannot be woken, names it and raises the alarm', async () => {
    const [first = '', second = ''] = await waiting(2, '2026-03-20');
    await world.say(first, 'anna', { kind: 'comment' });
    for (const action of ['diagnose', 'resolve']) await world.say(first, 'olga', { kind: 'act', action });
    world.clock.forward({ days: 30 });
    const { find } = world.tickets;
    world.ports.tickets.find = async (number) => {
      if (number === second) throw Object.assign(new Error('no'), { name: 'ProvisionedThroughputExceededException' });
      return find(number);
    };
    await expect(world.sweep()).rejects.toThrow('1 could not be done');
    expect(world.stateOf(first)).toBe('closed');
    expect(world.said()[0]).toMatchObject({ code: 'clock-step-failed', number: second });
  });

  it('that has no time left for the second half says that it was interrupted', async () => {
    await waiting(1, '2026-03-20');
    world.clock.set('2026-03-20T08:00:00.000Z');
    await world.sweep(() => 10_000);
    expect(world.states()).toEqual(['pending']);
    expect(world.said()[0]).toMatchObject({ code: 'sweep-interrupted' });
  });
});
