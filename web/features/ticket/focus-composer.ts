/** Id of the text box of an answer. */
export const composerId = 'answer';

/** Puts the cursor into the answer. */
export const focusComposer = (): void => {
  const box = document.getElementById(composerId);
  box?.scrollIntoView({ block: 'center' });
  box?.focus({ preventScroll: true });
};
