import type { Notification, Notifications } from '../ports/notifications.ts';
import type { Clock } from '../ports.ts';

/** What became of one mail in this attempt. */
export type Attempt =
  | { readonly kind: 'settled'; readonly notification: Notification }
  | { readonly kind: 'failed'; readonly notification: Notification; readonly error: unknown }
  /** Not begun, as time was running out. */
  | { readonly kind: 'postponed'; readonly notification: Notification };

/** The mails of one event. `of` is the number of its ticket, or the id of its request for a new person. */
interface Delivery {
  readonly of: string;
  readonly sequence: number;
  readonly wanted: readonly Notification[];
  /** Begins with those of a list that are still open; answers how each of them is sent. */
  readonly sender: (open: readonly Notification[]) => Promise<(notification: Notification) => Promise<Notification>>;
}

/** Enough for one mail that SES takes at the third attempt only, at the slowest pace that the client falls to. */
export const oneMailMilliseconds = 10_000;

const leaseOf = (clock: Clock, milliseconds: number) => {
  const now = clock.now();
  return { now, until: new Date(Date.parse(now) + milliseconds).toISOString() };
};

/**
 * Sends the mails of one event. The list is stored once; a repetition sends what is still intended and nothing else. Mails
 * go one after the other, at a pace that SES takes (docs/decisions/pace-of-mails.md), while enough of `remaining`, the
 * milliseconds that this process may still live, is left. Answers `undefined` when another delivery of the same event is
 * at it, whose lease lasts as long as its process may live.
 */
export const deliver = async (
  { notifications, clock }: { readonly notifications: Notifications; readonly clock: Clock },
  { of, sequence, wanted, sender }: Delivery,
  remaining: () => number,
): Promise<readonly Attempt[] | undefined> => {
  const stored = await notifications.intend(of, sequence, wanted, leaseOf(clock, remaining()));
  if (!stored) return undefined;
  const open = stored.filter(({ state }) => state === 'intended');
  const send = await sender(open);
  const attempts: Attempt[] = [];
  for (const notification of open) {
    const enough = remaining() >= oneMailMilliseconds;
    attempts.push(enough ? await attempt(send, notification) : { kind: 'postponed', notification });
  }
  return attempts;
};

const attempt = async (
  send: (notification: Notification) => Promise<Notification>,
  notification: Notification,
): Promise<Attempt> => {
  try {
    return { kind: 'settled', notification: await send(notification) };
  } catch (error) {
    return { kind: 'failed', notification, error };
  }
};
