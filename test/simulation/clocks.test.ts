import { describe, expect, it } from 'vitest';
import { eventItem } from '#store/event-item';
import { runHistory } from './report/run-history.ts';
import { ticketItems } from './world/ticket-items.ts';

const minute = 60_000;

describe('people whose tickets are written by functions with clocks five minutes apart', () => {
  it('read their history in the order in which it happened, though its times go back and forth', async () => {
    const skews = new Set<number>();
    let backwards = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const { world, violation } = await runHistory(seed);
      expect(violation).toBeUndefined();
      for (const { skew } of world.environments) skews.add(skew);
      for (const number of world.tickets.keys()) {
        const events = ticketItems(world, number).events.map(eventItem.read);
        expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, at) => at + 1));
        backwards += events.filter(({ at }, place) => at < (events[place - 1]?.at ?? '')).length;
      }
    }
    expect([Math.min(...skews), Math.max(...skews)]).toEqual([-5 * minute, 5 * minute]);
    expect(backwards).toBeGreaterThan(0);
  }, 60_000);
});
