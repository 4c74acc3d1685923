import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { useMessage } from '#web/lib/conversation/use-message.ts';
import { nearLimit } from '#web/lib/text/near-limit.ts';
import { ComposerFoot } from './composer-foot.tsx';
import { OtherTabNote } from './other-tab-note.tsx';
import { TextArea } from './text-area.tsx';
import { Uploader } from './uploader.tsx';

interface ComposerProps {
  /** Of the text box, for links to it. */
  readonly id: string;
  /** Heading: what is written, and who will read it. */
  readonly title: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly message: ReturnType<typeof useMessage>;
  /** Words of the button: verb and object. */
  readonly send: string;
  /** What is wrong with the text, in a sentence. */
  readonly fault?: string | undefined;
  /** What else is said of the message, between its files and its button. */
  readonly children?: ReactNode;
  readonly onSend: () => void;
}

/** A text box with its files, its draft and its button; Ctrl+Enter sends (WEB 3). On a phone one line until it is used. */
export const Composer = ({ id, title, label, hint, message, send, fault, children, onSend }: ComposerProps) => {
  const { draft, uploads, write } = message;
  const [opened, setOpened] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const openUp = () => {
    if (opened) return;
    setOpened(true);
    requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
  };
  const open = opened || draft.readOnly || draft.value.text !== '' || uploads.files.length > 0;
  return (
    <form
      className={open ? 'composer no-print' : 'composer answer-small no-print'}
      onFocus={openUp}
      ref={form}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSend();
      }}
    >
      <h2 className="composer-title" id={`${id}-title`}>
        {title}
      </h2>
      <OtherTabNote draft={draft} />
      <TextArea
        id={id}
        label={label}
        hint={hint}
        error={fault}
        value={draft.value.text}
        onChange={write}
        readOnly={draft.readOnly}
        limit={nearLimit(draft.value.text)}
        rows={3}
      />
      <Uploader uploads={uploads} shape="line" />
      {children}
      <ComposerFoot message={message} send={send} />
    </form>
  );
};
