import type { KeyboardEvent } from 'react';

interface EditorKeys {
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

/** Ctrl+Enter does what the button says, Esc leaves the editor and keeps the text (WEB 3, 'Keyboard'). */
export const useEditorKeys =
  ({ onSend, onLeave }: EditorKeys) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    }
    if (event.key === 'Escape' && !isInMenu(event.target)) {
      event.preventDefault();
      onLeave();
      requestAnimationFrame(() => document.getElementById('write')?.focus());
    }
  };

const isInMenu = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.menu, dialog') !== null;
