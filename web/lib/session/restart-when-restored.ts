/**
 * The back button brings pages back as they were left, also to whoever sits there next. A page that is not of the
 * person who is signed in now shows nothing and starts again.
 */
export const restartWhenRestored = (isOfNow: () => boolean): void => {
  addEventListener('pagehide', () => {
    if (!isOfNow()) document.body.replaceChildren();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || isOfNow()) return;
    document.body.replaceChildren();
    location.reload();
  });
};
