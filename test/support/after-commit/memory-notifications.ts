import type { Notification, Notifications } from '#use-cases/ports/notifications';

/** Lists and marks in memory, with the lease of the table. */
export interface MemoryNotifications extends Notifications {
  /** The notifications of one event as they stand; none where no list is stored. */
  of(number: string, sequence: number): readonly Notification[];
  isStored(number: string, sequence: number): boolean;
}

/** No notification yet. */
export const memoryNotifications = (): MemoryNotifications => {
  const lists = new Map<string, { until: string; list: readonly Notification[] }>();
  const keyOf = (number: string, sequence: number): string => `${number}/${sequence}`;
  const of = (number: string, sequence: number) => lists.get(keyOf(number, sequence))?.list ?? [];
  return {
    of,
    isStored: (number, sequence) => lists.has(keyOf(number, sequence)),
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
    asTheyStand: async (number, sequence) => of(number, sequence),
    settle: async (number, sequence, settled) => {
      const stored = lists.get(keyOf(number, sequence));
      if (!stored) throw new Error('settled before it was intended');
      const isNoted = ({ state }: Notification) => state !== 'intended' && settled.state !== 'sent';
      const list = stored.list.map((one) => (one.id === settled.id && !isNoted(one) ? settled : one));
      lists.set(keyOf(number, sequence), { ...stored, list });
    },
  };
};
