/** Waits that long, offline until the browser is online again; ends at once when it is called off. */
export const pauseOrOnline = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = navigator.onLine ? setTimeout(end, milliseconds) : undefined;
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
