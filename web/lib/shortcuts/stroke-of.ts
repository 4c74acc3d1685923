import type { Stroke } from './stroke.ts';

const typing = 'input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable=true]';

/** What a key event says; nothing while a word is composed, a key repeats, or Alt is held. */
export const strokeOf = (event: KeyboardEvent): Stroke | undefined => {
  const { key, altKey, ctrlKey, metaKey, repeat, isComposing, defaultPrevented, target, timeStamp } = event;
  if (defaultPrevented || isComposing || repeat || altKey) return undefined;
  const inField = target instanceof Element && target.closest(typing) !== null;
  return {
    key: ctrlKey || metaKey ? key.toLowerCase() : key,
    control: ctrlKey || metaKey,
    taken: inField || document.querySelector('dialog[open]') !== null,
    at: timeStamp,
  };
};
