/** Waits for Ctrl-C, a request to end, a closed terminal or the death of the process that started this one. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 1000);
    watch.unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
