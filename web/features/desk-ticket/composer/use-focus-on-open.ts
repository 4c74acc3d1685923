import { useEffect } from 'react';

/** Puts the caret behind the last word when the editor opens. */
export const useFocusOnOpen = (id: string): void => {
  useEffect(() => {
    const box = document.getElementById(id);
    if (!(box instanceof HTMLTextAreaElement)) return;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }, [id]);
};
