import { createLockHolder } from './create-lock-holder.ts';

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
  const holder = createLockHolder(name, events);
  let channel: BroadcastChannel | undefined;
  let given: (() => void) | undefined;

  const say = (message: Message) => channel?.postMessage(message);
  const give = () => say('given');
  const hear = ({ data }: MessageEvent<Message>) => {
    if (data === 'saved') events.onSaved();
    if (data === 'given') given?.();
    if (data === 'give' && holder.isHeld()) events.onAsked().then(give).catch(give);
  };
  return {
    open: () => {
      channel = new BroadcastChannel(name);
      channel.onmessage = hear;
      holder.open();
    },
    close: () => {
      channel?.close();
      channel = undefined;
      holder.close();
    },
    take: () => {
      const steal = () => {
        clearTimeout(timer);
        given = undefined;
        holder.steal();
      };
      const timer = setTimeout(steal, patience);
      given = steal;
      say('give');
    },
    saved: () => say('saved'),
  };
};
