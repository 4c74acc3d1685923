import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutbox } from '#web/lib/sending/create-outbox.ts';
import type { Outgoing } from '#web/lib/sending/outgoing.ts';

/** A desk's API that takes each key once, over a network that loses requests and answers as it is told. */
const makeWorld = () => {
  const received = new Map<string, number>();
  const timers: (() => unknown)[] = [];
  const pending: { arrives(): void; answers(ok: boolean): void }[] = [];
  let forgotten = 0;
  const outbox = createOutbox({ now: () => 0, wait: (_, over) => timers.push(over) });
  const message = (key: string, size = 100): Outgoing => ({
    key,
    number: '2026-000001',
    text: 'Ciao',
    files: [],
    to: 'Anna Rossi',
    version: 3,
    size,
    deliver: () =>
      new Promise((resolve, reject) => {
        pending.push({
          arrives: () => received.set(key, (received.get(key) ?? 0) + 1),
          answers: (ok) => (ok ? resolve() : reject(new Error('lost'))),
        });
      }),
    arrived: async () => {
      forgotten += 1;
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
  };
  return { outbox, message, timers, pending, received, settle, forgotten: () => forgotten };
};

type World = ReturnType<typeof makeWorld>;

const moves: Readonly<Record<string, (world: World) => unknown>> = {
  timer: ({ timers }) => timers.shift()?.(),
  undo: ({ outbox }) => outbox.tell('k', { kind: 'undo' }),
  now: ({ outbox }) => outbox.tell('k', { kind: 'now' }),
  pagehide: ({ outbox }) => outbox.leave(),
  retry: ({ outbox }) => outbox.tell('k', { kind: 'retry' }),
  edit: ({ outbox }) => outbox.tell('k', { kind: 'edit' }),
  delivered: ({ pending }) => {
    const request = pending.shift();
    request?.arrives();
    request?.answers(true);
  },
  'arrived, answer lost': ({ pending }) => {
    const request = pending.shift();
    request?.arrives();
    request?.answers(false);
  },
  lost: ({ pending }) => pending.shift()?.answers(false),
};

const run = async (names: readonly string[], size = 100) => {
  const world = makeWorld();
  world.outbox.hold(world.message('k', size), 10);
  const seen: string[] = [];
  for (const name of names) {
    moves[name]?.(world);
    await world.settle();
    seen.push(world.outbox.list()[0]?.phase ?? 'gone');
  }
  return { world, seen, phase: seen.at(-1) };
};

describe('a message that somebody sends off', () => {
  it('is either sent or back with its writer, whatever happens in which order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 14 }), async (names) => {
        const { world, seen } = await run(names);
        const undone = seen.indexOf('returned') >= 0 && !seen.includes('sending') && !seen.includes('failed');
        // Taken back before it left: nobody ever receives it, and nothing is under way.
        if (undone) expect([world.received.size, world.pending.length]).toEqual([0, 0]);
        // The end is the end: what was sent is not given back, what was given back is not sent off by itself.
        const end = seen.findIndex((phase) => phase === 'sent' || phase === 'returned');
        if (end >= 0) expect(new Set(seen.slice(end)).size).toBe(1);
        // The draft goes exactly when the message is known to have arrived.
        expect(world.forgotten()).toBe(seen.includes('sent') ? 1 : 0);
        if (seen.includes('sent')) expect(world.received.get('k')).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('always comes to an end that its writer sees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 10 }), async (names) => {
        const { phase } = await run([...names, 'timer', 'retry', 'delivered', 'delivered', 'delivered']);
        expect(['sent', 'returned']).toContain(phase);
      }),
      { numRuns: 300 },
    );
  });

  it('goes out once its time is over, and can then no longer be taken back', async () => {
    const { phase, world } = await run(['timer', 'undo', 'delivered']);
    expect([phase, world.received.get('k')]).toEqual(['sent', 1]);
  });

  it('goes at once when the page is left, and stays a draft when it is too long for that', async () => {
    expect((await run(['pagehide', 'delivered'])).phase).toBe('sent');
    const long = await run(['pagehide'], 65_000);
    expect([long.phase, long.world.pending.length]).toEqual(['returned', 0]);
  });

  it('shares with other messages what the browser carries for a page that is left', async () => {
    const { outbox, message, pending } = makeWorld();
    outbox.hold(message('first', 40_000), 10);
    outbox.hold(message('second', 40_000), 10);
    outbox.leave();
    expect(outbox.list().map(({ phase }) => phase)).toEqual(['sending', 'returned']);
    expect(pending).toHaveLength(1);
  });

  it('taken back and sent off again has its whole time again', async () => {
    const { outbox, message, timers } = makeWorld();
    outbox.hold(message('k'), 10);
    outbox.tell('k', { kind: 'undo' });
    outbox.hold(message('k'), 10);
    timers[0]?.();
    expect(outbox.list()[0]?.phase).toBe('held');
    timers[1]?.();
    expect(outbox.list()[0]?.phase).toBe('sending');
  });

  it('that was refused says why, and can be tried again or written again', async () => {
    const { world } = await run(['timer', 'lost']);
    expect(world.outbox.list()[0]).toMatchObject({ phase: 'failed', error: new Error('lost') });
    world.outbox.tell('k', { kind: 'edit' });
    expect(world.outbox.list()[0]).not.toHaveProperty('error');
    world.outbox.forget('k');
    expect(world.outbox.list()).toEqual([]);
  });
});
