const slowdown = 6;
const idleAfter = 5 * 60_000;

let lastActivity = Date.now();
for (const kind of ['pointerdown', 'keydown', 'scroll', 'visibilitychange'])
  addEventListener(
    kind,
    () => {
      lastActivity = Date.now();
    },
    { capture: true, passive: true },
  );

/** How long to wait before asking again: slower while nobody touches the page, not at all where it is hidden (WEB 3). */
export const liveInterval = (milliseconds: number) => (): number | false => {
  if (document.hidden) return false;
  return Date.now() - lastActivity > idleAfter ? milliseconds * slowdown : milliseconds;
};
