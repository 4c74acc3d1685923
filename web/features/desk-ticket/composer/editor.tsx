import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditorKeys } from './use-editor-keys.ts';
import { useFocusOnOpen } from './use-focus-on-open.ts';

interface EditorProps {
  /** Its text box, which takes the focus when it opens. */
  readonly box: string;
  readonly note?: boolean;
  /** Who will read it; holds the heading `write-title`. */
  readonly audience: ReactNode;
  readonly children: ReactNode;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

/** A text box with its audience above; all of the page on a phone (WEB 2.7). */
export const Editor = ({ box, note, audience, children, onSend, onLeave }: EditorProps) => {
  const { t } = useTranslation('desk-ticket');
  const onKeyDown = useEditorKeys({ onSend, onLeave });
  useFocusOnOpen(box);
  return (
    <form
      className={note ? 'composer composer-note composer-full no-print' : 'composer composer-full no-print'}
      id="write"
      tabIndex={-1}
      aria-labelledby="write-title"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <div className="audience">{audience}</div>
      {children}
      <p className="hint">{t('composer.leaveHint')}</p>
    </form>
  );
};
