import { idempotencyItem } from '#store/idempotency-item';
import { readItem } from '#store/read-item';
import { table } from '#store/table';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

const anybody = 'anybody';

/** The record does not say whose key it was. */
export const keyOfAnybody: SeededBug = {
  id: 'key-of-anybody',
  title: 'A key that somebody else has used is taken for used.',
  wiring: withPorts(({ sessions, tickets, context }) => ({
    tickets: {
      ...tickets,
      commit: ({ idempotency, ...commit }) =>
        tickets.commit({ ...commit, ...(idempotency && { idempotency: { ...idempotency, person: anybody } }) }),
    },
    sessions: {
      ...sessions,
      open: async (identity, wanted) => {
        const session = await sessions.open(identity, wanted);
        if (!session || !wanted.idempotency) return session;
        const item = await readItem(context, table.keys.idempotency({ person: anybody, ...wanted.idempotency }));
        const record = item && idempotencyItem.read(item);
        return record && record.expiresAt > wanted.now ? { ...session, repeated: record } : session;
      },
    },
  })),
};
