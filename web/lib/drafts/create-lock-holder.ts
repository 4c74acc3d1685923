interface HolderEvents {
  readonly onHeld: () => void;
  readonly onLost: () => void;
}

/** Holds a lock of the browser (Web Locks) while the tab is open, or waits for it, or takes it away. */
export const createLockHolder = (name: string, { onHeld, onLost }: HolderEvents) => {
  let isOpen = false;
  let waiting: AbortController | undefined;
  let release: (() => void) | undefined;

  /** Given after it was closed, it is given back at once. */
  const hold = () =>
    new Promise<void>((resolve) => {
      if (!isOpen) return resolve();
      release = resolve;
      return onHeld();
    });
  const lose = () => {
    if (!release) return;
    release = undefined;
    onLost();
    if (isOpen) wait();
  };
  const wait = () => {
    const mine = new AbortController();
    waiting = mine;
    navigator.locks.request(name, { signal: mine.signal }, hold).catch(() => {
      if (!mine.signal.aborted) lose();
    });
  };
  return {
    isHeld: () => release !== undefined,
    open: () => {
      isOpen = true;
      const holdOrWait = (lock: Lock | null) => {
        if (lock) return hold();
        onLost();
        return wait();
      };
      navigator.locks.request(name, { ifAvailable: true }, holdOrWait).catch(lose);
    },
    steal: () => {
      waiting?.abort();
      if (isOpen) navigator.locks.request(name, { steal: true }, hold).catch(lose);
    },
    close: () => {
      isOpen = false;
      waiting?.abort();
      release?.();
      release = undefined;
    },
  };
};
