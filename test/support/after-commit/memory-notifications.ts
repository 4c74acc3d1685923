import type { Notification, Notifications } from '#use-cases/ports/notifications';

/** Lists and marks in memory, with the lease of the table. */
export interface MemoryNotifications extends Notifications {
  /** The notifications of one event as they stand. */
  of(number: string, sequence: number): readonly Notification[];
}

/** No notification yet. */
export const memoryNotifications = (): MemoryNotifications => {
  const lists = new Map<string, { until: string; list: readonly Notification[] }>();
  const keyOf = (number: string, sequence: number): string => `${number}/${sequence}`;
  return {
    of: (number, sequence) => lists.get(keyOf(number, sequence))?.list ?? [],
    intend: async (number, sequence, wanted, { now, until }) => {
      const stored = lists.get(keyOf(number, sequence));
      if (!stored && wanted.length === 0) return [];
      if (stored && stored.until > now) return undefined;
      const list = stored?.list ?? wanted;
      lists.set(keyOf(number, sequence), { until, list });
      return list;
    },
    intendNone: async (number, sequence) => {
      const key = keyOf(number, sequence);
      lists.set(key, lists.get(key) ?? { until: '', list: [] });
    },
    settle: async (number, sequence, settled) => {
      const stored = lists.get(keyOf(number, sequence));
      if (!stored) throw new Error('settled before it was intended');
      const list = stored.list.map((one) => (one.id === settled.id ? settled : one));
      lists.set(keyOf(number, sequence), { ...stored, list });
    },
  };
};
