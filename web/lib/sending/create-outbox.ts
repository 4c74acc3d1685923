import type { Deed } from './advance.ts';
import { advance } from './advance.ts';
import type { Occurrence } from './occurrence.ts';
import type { Outgoing, OutgoingState } from './outgoing.ts';

/** Messages on their way: each can be taken back until its time is over (WEB 3, 'Undo send'). */
export interface Outbox {
  hold(message: Outgoing, seconds: number): void;
  tell(key: string, occurrence: Exclude<Occurrence, { kind: 'timer' | 'pagehide' | 'delivered' | 'refused' }>): void;
  /** Takes one that came to its end off the list. */
  forget(key: string): void;
  /** The page goes away: what is held leaves at once, as far as the browser carries it. */
  leave(): void;
  list(): readonly OutgoingState[];
  subscribe(changed: () => void): () => void;
}

interface Surroundings {
  now(): number;
  wait(milliseconds: number, over: () => unknown): void;
}

/** What browsers carry for a page that is gone, of all its requests together. */
const keepaliveBytes = 64 * 1024;
const headroom = 4 * 1024;

/** An outbox with the clock it is given. */
export const createOutbox = ({ now, wait }: Surroundings): Outbox => {
  const { read, write, subscribe } = createList();
  const find = (key: string) => read().find(({ message }) => message.key === key);
  const happens = (key: string, occurrence: Occurrence, error?: unknown) => {
    const state = find(key);
    if (!state) return;
    const { phase, deed } = advance(state.phase, occurrence);
    if (phase === state.phase && !deed) return;
    const next = { message: state.message, dueAt: state.dueAt, phase, ...(phase === 'failed' && { error }) };
    write(read().map((one) => (one === state ? next : one)));
    if (deed) act(state.message, deed);
  };
  const act = (message: Outgoing, deed: Deed) => {
    if (deed === 'forget-draft') message.arrived().catch(console.error);
    if (deed !== 'deliver' && deed !== 'deliver-at-last') return;
    message.deliver(deed === 'deliver-at-last').then(
      () => happens(message.key, { kind: 'delivered' }),
      (error: unknown) => happens(message.key, { kind: 'refused' }, error),
    );
  };
  return {
    hold: (message, seconds) => {
      const held: OutgoingState = { message, phase: 'held', dueAt: now() + seconds * 1_000 };
      write([...read().filter((one) => one.message.key !== message.key), held]);
      // Taken back and sent off again under the same key, it has a time of its own.
      wait(seconds * 1_000, () => find(message.key) === held && happens(message.key, { kind: 'timer' }));
    },
    tell: (key, occurrence) => happens(key, occurrence),
    forget: (key) => write(read().filter(({ message }) => message.key !== key)),
    leave: () => {
      for (const { key, fits } of lastMail(read())) happens(key, { kind: 'pagehide', fits });
    },
    list: read,
    subscribe,
  };
};

/** What is still to go when the page goes, oldest first, as long as the browser has room for it. */
const lastMail = (all: readonly OutgoingState[]): { readonly key: string; readonly fits: boolean }[] => {
  let room = keepaliveBytes - headroom;
  return all
    .filter(({ phase }) => phase === 'held' || phase === 'sending')
    .map(({ message: { key, size } }) => {
      const fits = size <= room;
      if (fits) room -= size;
      return { key, fits };
    });
};

const createList = () => {
  let all: readonly OutgoingState[] = [];
  const listeners = new Set<() => void>();
  return {
    read: () => all,
    write: (next: readonly OutgoingState[]) => {
      all = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
};
