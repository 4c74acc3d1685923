import { beforeEach, describe, expect, it } from 'vitest';
import { type ClosingWorld, closingWorld } from '#support/after-commit/closing-world';

let world: ClosingWorld;
const comment = { kind: 'comment' } as const;

beforeEach(() => {
  world = closingWorld();
});

describe('silence', () => {
  it('closes a resolved ticket at the same time of the tenth day, and not a minute earlier', async () => {
    await world.resolved(1);
    world.clock.forward({ days: 9, hours: 23, minutes: 59 });
    await world.sweep();
    expect(world.states()).toEqual(['resolved']);
    world.clock.forward({ minutes: 1 });
    await world.sweep();
    expect(world.states()).toEqual(['closed']);
  });

  it('is broken by a comment of the requester, for good', async () => {
    const [number = ''] = await world.resolved(1);
    world.clock.forward({ days: 9 });
    await world.say(number, 'anna', comment);
    world.clock.forward({ days: 30 });
    await world.sweep();
    expect(world.states()).toEqual(['awaiting_support']);
  });

  it('that ended while no sweep ran for days closes everything at the next one, once', async () => {
    await world.resolved(500);
    world.clock.forward({ days: 40 });
    await world.sweep();
    expect(new Set(world.states())).toEqual(new Set(['closed']));
    const closings = world.tickets.commits.filter(({ event }) => event.type === 'closed');
    expect(closings).toHaveLength(500);
    await world.sweep();
    expect(world.tickets.commits.filter(({ event }) => event.type === 'closed')).toHaveLength(500);
  });

  it('closes in the name of the clock', async () => {
    await world.resolved(1);
    world.clock.forward({ days: 10 });
    await world.sweep();
    const { event } = world.tickets.commits.at(-1) ?? {};
    expect(event).toMatchObject({ type: 'closed', by: 'clock', visibility: 'public', at: world.clock.now() });
  });
});

describe('a sweep', () => {
  it('that runs twice at once closes each ticket once', async () => {
    await world.resolved(50);
    world.clock.forward({ days: 10 });
    await Promise.all([world.sweep(), world.sweep()]);
    expect(world.tickets.commits.filter(({ event }) => event.type === 'closed')).toHaveLength(50);
  });

  it('decides on the ticket, not on a list that lags behind', async () => {
    const [number = ''] = await world.resolved(2);
    world.clock.forward({ days: 10 });
    world.lag();
    await world.say(number, 'anna', comment);
    await world.sweep();
    expect(world.states()).toEqual(['awaiting_support', 'closed']);
    expect(world.said()[0]).toMatchObject({ counts: { closed: 1, 'not-due': 1, failed: 0 } });
  });

  it('stops in good time, says so, and the next one goes on from there', async () => {
    await world.resolved(60);
    world.clock.forward({ days: 10 });
    let left = 20;
    await world.sweep(() => {
      left -= 1;
      return left > 0 ? 840_000 : 14_999;
    });
    const closed = world.states().filter((state) => state === 'closed').length;
    expect(closed).toBeGreaterThan(0);
    expect(closed).toBeLessThan(60);
    expect(world.said().map(({ code }) => code)).toEqual(['sweep-interrupted']);
    await world.sweep();
    expect(new Set(world.states())).toEqual(new Set(['closed']));
    expect(world.said().map(({ code }) => code)).toEqual(['sweep-interrupted', 'sweep-finished']);
  });

  it('that has no time left asks for no further candidates', async () => {
    await world.resolved(250);
    world.clock.forward({ days: 10 });
    const { dueForClosing } = world.ports.lists;
    let pages = 0;
    world.ports.lists.dueForClosing = (before, wanted) => {
      pages += 1;
      return dueForClosing(before, wanted);
    };
    await world.sweep(() => 10_000);
    expect(pages).toBe(1);
    expect(new Set(world.states())).toEqual(new Set(['resolved']));
  });

  it('counts itself in CloudWatch when it went through, with what it did', async () => {
    await world.resolved(3);
    world.clock.forward({ days: 10 });
    await world.sweep();
    expect(world.said()).toEqual([
      {
        level: 'info',
        code: 'sweep-finished',
        at: world.clock.now(),
        counts: { closed: 3, failed: 0 },
        _aws: {
          Timestamp: Date.parse(world.clock.now()),
          CloudWatchMetrics: [
            {
              Namespace: 'Sportello',
              Dimensions: [['FunctionName']],
              Metrics: [{ Name: 'SweepFinished', Unit: 'Count' }],
            },
          ],
        },
        FunctionName: 'demo-auto-close',
        SweepFinished: 1,
      },
    ]);
  });

  it('closes all others when one ticket fails, names it and raises the alarm', async () => {
    const [, second = ''] = await world.resolved(30);
    world.clock.forward({ days: 10 });
    const { find } = world.tickets;
    world.ports.tickets.find = async (number) => {
      if (number === second) throw Object.assign(new Error('no'), { name: 'ProvisionedThroughputExceededException' });
      return find(number);
    };
    await expect(world.sweep()).rejects.toThrow('1 could not be done');
    expect(world.states().filter((state) => state === 'closed')).toHaveLength(29);
    expect(world.said()[0]).toMatchObject({ code: 'clock-step-failed', number: second });
    expect(world.said()[1]).toMatchObject({ code: 'sweep-finished', counts: { closed: 29, failed: 1 } });
  });

  it('never works on more than sixteen tickets at once', async () => {
    await world.resolved(60);
    world.clock.forward({ days: 10 });
    const { find } = world.tickets;
    let [now, most] = [0, 0];
    world.ports.tickets.find = async (number) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return find(number);
    };
    await world.sweep();
    expect(most).toBe(16);
  });
});
