/** A message of the queue `notifier`. */
export interface Message {
  readonly id: string;
  readonly body: string;
  received: number;
  /** Until when nobody else is shown it, in the world's time. */
  hiddenUntil: number;
}

const visibilityMilliseconds = 180_000;
/** Fewer than in the cloud, so that histories reach the end of patience. */
const maximumReceives = 2;

/** A standard queue of SQS with dead letters: at least once, in any order. */
export interface Queue {
  readonly messages: Map<string, Message>;
  readonly deadLetters: Map<string, Message>;
  /** Bodies of all messages that were ever taken, by id. */
  readonly taken: Map<string, string>;
  send(id: string, body: string): void;
  visible(now: number): Message[];
  receive(ids: readonly string[], now: number): Message[];
  delete(ids: readonly string[]): void;
  show(id: string, copy: string): void;
  redrive(): void;
}

/** An empty queue. */
export const createQueue = (): Queue => {
  const messages = new Map<string, Message>();
  const deadLetters = new Map<string, Message>();
  const taken = new Map<string, string>();
  const put = (id: string, body: string) => messages.set(id, { id, body, received: 0, hiddenUntil: 0 });
  const bury = (message: Message): void => {
    messages.delete(message.id);
    deadLetters.set(message.id, message);
  };
  const visible = (now: number): Message[] => {
    const shown = [...messages.values()].filter(({ hiddenUntil }) => hiddenUntil <= now);
    for (const message of shown) if (message.received >= maximumReceives) bury(message);
    return shown.filter(({ id }) => messages.has(id));
  };
  return {
    messages,
    deadLetters,
    taken,
    visible,
    send: (id, body) => {
      taken.set(id, body);
      put(id, body);
    },
    receive: (ids, now) => {
      const received = visible(now).filter(({ id }) => ids.includes(id));
      for (const message of received) {
        message.received += 1;
        message.hiddenUntil = now + visibilityMilliseconds;
      }
      return received;
    },
    delete: (ids) => {
      for (const id of ids) messages.delete(id);
    },
    show: (id, copy) => {
      const body = taken.get(id);
      if (body !== undefined) put(copy, body);
    },
    redrive: () => {
      for (const { id, body } of deadLetters.values()) put(id, body);
      deadLetters.clear();
    },
  };
};
