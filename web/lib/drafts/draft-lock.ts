/** What the holder of a draft hears. */
export interface LockEvents {
  readonly onHeld: () => void;
  /** Another tab holds it. */
  readonly onLost: () => void;
  /** Another tab is about to take it: the last moment to save. */
  readonly onAsked: () => Promise<void>;
  /** Another tab has saved or discarded it. */
  readonly onSaved: () => void;
}

/** Which of a person's tabs may write a draft. */
export interface DraftLock {
  open(): void;
  close(): void;
  take(): void;
  /** Tells the other tabs that there is something new to read. */
  saved(): void;
}

type Message = 'give' | 'given' | 'saved';

const patience = 500;

/**
 * One tab writes a draft, the others read along (WEB 3). A tab that closes leaves it to the next; one that takes it
 * asks first, so that the writer can save, and does not wait for a tab that the browser has put to sleep.
 */
export const createDraftLock = (name: string, events: LockEvents): DraftLock => {
  let channel: BroadcastChannel | undefined;
  let waiting: AbortController | undefined;
  let release: (() => void) | undefined;
  let given: (() => void) | undefined;

  /** Given after the draft was closed, it is given back at once. */
  const hold = () =>
    new Promise<void>((resolve) => {
      if (!channel) return resolve();
      release = resolve;
      return events.onHeld();
    });
  const wait = () => {
    const mine = new AbortController();
    waiting = mine;
    navigator.locks.request(name, { signal: mine.signal }, hold).catch(() => {
      if (!mine.signal.aborted) lose();
    });
  };
  const lose = () => {
    if (!release) return;
    release = undefined;
    events.onLost();
    if (channel) wait();
  };
  const give = () => channel?.postMessage('given' satisfies Message);
  const hear = ({ data }: MessageEvent<Message>) => {
    if (data === 'saved') events.onSaved();
    if (data === 'given') given?.();
    if (data === 'give' && release) events.onAsked().then(give).catch(give);
  };

  return {
    open: () => {
      channel = new BroadcastChannel(name);
      channel.onmessage = hear;
      navigator.locks
        .request(name, { ifAvailable: true }, (lock) => {
          if (lock) return hold();
          events.onLost();
          wait();
          return undefined;
        })
        .catch(lose);
    },
    close: () => {
      channel?.close();
      channel = undefined;
      waiting?.abort();
      release?.();
      release = undefined;
    },
    take: () => {
      const steal = () => {
        clearTimeout(timer);
        given = undefined;
        waiting?.abort();
        if (channel) navigator.locks.request(name, { steal: true }, hold).catch(lose);
      };
      const timer = setTimeout(steal, patience);
      given = steal;
      channel?.postMessage('give');
    },
    saved: () => channel?.postMessage('saved'),
  };
};
