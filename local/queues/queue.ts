import { createHash, randomUUID } from 'node:crypto';
import { createWaiters } from './create-waiters.ts';

/** A message as the queue holds it; instants are milliseconds of real time, in which SQS works. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly sentAt: number;
  readonly receives: number;
  readonly firstReceivedAt?: number;
  /** From when it may be received. */
  readonly visibleAt: number;
  /** Given with the last receipt; only that one deletes it. */
  readonly receipt?: string;
}

export interface QueueSettings {
  readonly name: string;
  readonly arn: string;
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  /** Where a message goes that was received that often without being deleted. */
  readonly redrive?: { readonly arn: string; readonly after: number };
}

/** A standard queue: at least once, in no order that one may rely on. */
export interface Queue {
  readonly settings: QueueSettings;
  send(body: string, more?: { attributes?: Message['attributes']; delaySeconds?: number }): Message;
  /** Up to `most` visible messages, hidden from others from then on; waits at most that long for the first. */
  receive(most: number, wait: { milliseconds: number; signal: AbortSignal }): Promise<readonly Message[]>;
  delete(receipt: string): void;
  /** Shows a received message again after that time, instead of when its hiding would end. */
  release(receipt: string, seconds: number): void;
  /** Everything that it holds, visible or not. */
  messages(): readonly Message[];
}

interface Outside {
  /** Messages of an earlier run. */
  readonly earlier?: readonly Message[];
  changed(): void;
  deadLetter(arn: string, message: Message): void;
}

/** Makes a queue in memory; `outside` keeps its messages and takes those that failed too often. */
export const createQueue = (settings: QueueSettings, outside: Outside): Queue => {
  const held = new Map((outside.earlier ?? []).map((message) => [message.id, message]));
  const waiters = createWaiters();
  const put = (message: Message): Message => {
    held.set(message.id, message);
    outside.changed();
    waiters.wake();
    return message;
  };
  const mayBeTaken = (message: Message): boolean => {
    if (message.visibleAt > Date.now()) return false;
    const { redrive } = settings;
    if (redrive === undefined || message.receives < redrive.after) return true;
    held.delete(message.id);
    outside.deadLetter(redrive.arn, message);
    outside.changed();
    return false;
  };
  const received = (receipt: string): Message | undefined => [...held.values()].find((one) => one.receipt === receipt);
  const take = (most: number): readonly Message[] =>
    [...held.values()]
      .filter(mayBeTaken)
      .slice(0, most)
      .map((message) => put(hidden(message, settings.visibilitySeconds)));
  return {
    settings,
    send: (body, { attributes = {}, delaySeconds = settings.delaySeconds } = {}) =>
      put(created(body, attributes, delaySeconds)),
    receive: async (most, { milliseconds, signal }) => {
      const deadline = Date.now() + milliseconds;
      let messages = take(most);
      while (messages.length === 0 && Date.now() < deadline && !signal.aborted) {
        await waiters.wait(Math.min(deadline, nextVisible(held)) - Date.now(), signal);
        messages = signal.aborted ? [] : take(most);
      }
      return messages;
    },
    delete: (receipt) => {
      held.delete(received(receipt)?.id ?? '');
      outside.changed();
    },
    release: (receipt, seconds) => {
      const message = received(receipt);
      if (message) put({ ...message, visibleAt: Date.now() + seconds * 1000 });
    },
    messages: () => [...held.values()],
  };
};

/** The digest that clients compare with what they sent. */
export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const created = (body: string, attributes: Message['attributes'], delaySeconds: number): Message => {
  const sentAt = Date.now();
  return { id: randomUUID(), body, attributes, sentAt, receives: 0, visibleAt: sentAt + delaySeconds * 1000 };
};

const hidden = (message: Message, seconds: number): Message => ({
  ...message,
  receives: message.receives + 1,
  firstReceivedAt: message.firstReceivedAt ?? Date.now(),
  visibleAt: Date.now() + seconds * 1000,
  receipt: randomUUID(),
});

const nextVisible = (held: ReadonlyMap<string, Message>): number =>
  Math.min(...[...held.values()].map(({ visibleAt }) => visibleAt), Number.POSITIVE_INFINITY);
