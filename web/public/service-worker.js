// Keeps the pages themselves, so that the app opens without a network. What the API answers never passes through here.
const shell = 'shell-v1';

const isPart = ({ pathname }) => pathname.startsWith('/assets/');
const isLasting = ({ pathname }) => /^\/(theme\.js|icon\.svg|logo\.\w+)$/.test(pathname);
const isApi = ({ pathname }) => /^\/(v1|local|docs|openapi\.json)(\/|$)/.test(pathname);

const mostKept = 300;

const keep = async (request, response) => {
  if (!response.ok) return response;
  const cache = await caches.open(shell);
  await cache.put(request, response.clone());
  // The oldest parts belong to releases that are gone.
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - mostKept)).map((old) => cache.delete(old)));
  return response;
};

/** Names of parts change with their content: a kept one is always right. */
const keptFirst = async (request) => (await caches.match(request)) ?? keep(request, await fetch(request));

/** These keep their names: what is kept is shown at once, and the newest is there for the next time. */
const keptMeanwhile = async (event) => {
  const fresh = fetch(event.request).then((response) => keep(event.request, response));
  event.waitUntil(fresh.catch(() => undefined));
  return (await caches.match(event.request)) ?? fresh;
};

/** The newest page and settings where there is a network, else the last ones; another type is no page, or no settings. */
const networkFirst = async (request, key, type) => {
  try {
    const response = await fetch(request);
    const fits = response.headers.get('content-type')?.startsWith(type);
    return fits ? await keep(key, response) : response;
  } catch (error) {
    const kept = await caches.match(key);
    if (kept) return kept;
    throw error;
  }
};

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || isApi(url)) return;
  if (event.request.mode === 'navigate') event.respondWith(networkFirst(event.request, '/', 'text/html'));
  else if (url.pathname === '/config.json')
    event.respondWith(networkFirst(event.request, '/config.json', 'application/json'));
  else if (isLasting(url)) event.respondWith(keptMeanwhile(event));
  else if (isPart(url)) event.respondWith(keptFirst(event.request));
});
