/** Where the focus goes when the thing that had it is gone: the place to write, at the end of the conversation. */
export const backToWriting = (): void => {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('write')?.focus();
  });
};
