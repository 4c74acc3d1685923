import type { Item } from '#store/item';
import { table } from '#store/table';
import type { Notification } from '#use-cases/ports/notifications';
import type { World } from '../world/world.ts';

/** The list of whom one event is mailed to, as it was stored first. */
export interface MailList {
  readonly number: string;
  readonly sequence: number;
  readonly wanted: readonly Notification[];
  /** What became of each, by the id of the notification. */
  readonly marks: ReadonlyMap<string, Notification>;
}

const marksUnder = (items: ReadonlyMap<string, Item>, sk: string, wanted: readonly Notification[]) =>
  new Map(
    wanted.flatMap(({ id }) => {
      const mark = items.get(`${sk}#${id}`);
      return mark ? [[id, mark as unknown as Notification] as const] : [];
    }),
  );

/** The list of an event; nothing when none was stored. */
export const mailListOf = ({ tickets }: World, number: string, sequence: number): MailList | undefined => {
  const items = tickets.get(number);
  const { sk } = table.keys.notifications(number, sequence);
  const wanted = items?.get(sk)?.list as readonly Notification[] | undefined;
  return items && wanted && { number, sequence, wanted, marks: marksUnder(items, sk, wanted) };
};
