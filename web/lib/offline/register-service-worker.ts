const shell = 'shell-v1';

/** Lets the app open without a network; a browser that cannot do it works as before. */
export const registerServiceWorker = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
  await keepWhatWasLoaded();
};

/** What this page loaded before the worker was there to see it. */
const keepWhatWasLoaded = async (): Promise<void> => {
  const cache = await caches.open(shell);
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`));
  for (const part of ['/', '/config.json', '/theme.js', '/icon.svg', ...parts])
    if (!(await cache.match(part))) await cache.add(part);
};
