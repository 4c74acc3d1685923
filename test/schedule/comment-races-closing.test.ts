import { beforeEach, describe, expect, it } from 'vitest';
import { type ClosingWorld, closingWorld } from '#support/after-commit/closing-world';

let world: ClosingWorld;
const comment = { kind: 'comment' } as const;

beforeEach(() => {
  world = closingWorld();
});

describe('a comment that races with the closing', () => {
  /** Somebody acts after the sweep has read the ticket and before it writes, so many times. */
  const meanwhile = (times: number, act: () => Promise<unknown>) => {
    const { commit } = world.tickets;
    let left = times;
    world.ports.tickets.commit = async (wanted) => {
      if (wanted.event.type === 'closed' && left > 0) {
        left -= 1;
        await act();
      }
      return commit(wanted);
    };
  };

  it('wins whole when it is written first: the ticket stays open', async () => {
    const [number = ''] = await world.resolved(1);
    world.clock.forward({ days: 10 });
    meanwhile(1, () => world.say(number, 'anna', comment));
    await world.sweep();
    expect(world.stateOf(number)).toBe('awaiting_support');
    expect(world.tickets.commits.filter(({ event }) => event.type === 'closed')).toEqual([]);
  });

  it('loses whole when it is written second: it is told that the ticket is closed', async () => {
    const [number = ''] = await world.resolved(1);
    world.clock.forward({ days: 10 });
    const before = await world.tickets.find(number);
    await world.sweep();
    expect(await world.say(number, 'anna', comment)).toEqual({ kind: 'refused', reason: 'closed' });
    expect(before?.ticket.state).toBe('resolved');
    expect(world.stateOf(number)).toBe('closed');
  });

  it('which changes nothing for the closing, as an internal note, is read and the ticket closed after all', async () => {
    const [number = ''] = await world.resolved(1);
    world.clock.forward({ days: 10 });
    meanwhile(4, () => world.say(number, 'olga', { kind: 'note' }));
    await world.sweep();
    expect(world.stateOf(number)).toBe('closed');
  });

  it('which never ends is left to the next sweep after five attempts', async () => {
    const [number = ''] = await world.resolved(1);
    world.clock.forward({ days: 10 });
    meanwhile(5, () => world.say(number, 'olga', { kind: 'note' }));
    await expect(world.sweep()).rejects.toThrow('1 could not be done');
    expect(world.stateOf(number)).toBe('resolved');
    await world.sweep();
    expect(world.stateOf(number)).toBe('closed');
  });
});
