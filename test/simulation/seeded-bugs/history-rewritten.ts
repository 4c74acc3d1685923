import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { eventItem } from '#store/event-item';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** What happened is never changed. */
export const historyRewritten: SeededBug = {
  id: 'history-rewritten',
  title: 'A new event touches up the one before it.',
  wiring: withPorts(({ tickets, context }) => ({
    tickets: {
      ...tickets,
      commit: async (commit) => {
        const outcome = await tickets.commit(commit);
        const last = await tickets.event(commit.event.number, commit.event.sequence - 1);
        if (!last || outcome.kind !== 'committed') return outcome;
        const Item = { ...eventItem.write(last), action: 'touched-up' };
        await context.client.send(new PutCommand({ TableName: context.tableName, Item }));
        return outcome;
      },
    },
  })),
  by: 'I1',
};
