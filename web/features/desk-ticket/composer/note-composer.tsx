import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import type { ComposerPlaceProps } from './composer-place.tsx';
import { nearLimit } from './near-limit.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import { useSaveNote } from './use-save-note.ts';
import { useSendingOff } from './use-sending-off.ts';
import { WaitingLine } from './waiting-line.tsx';

/** The internal note: amber, hatched, with a lock and the words 'NOTA INTERNA · solo staff'; it has no recipient (WEB 3). */
export const NoteComposer = ({ ticket, composer }: ComposerPlaceProps) => {
  const { t } = useTranslation('desk-ticket');
  const { draft, uploads } = composer.note;
  const { saving, sendingOff, save, empty } = useNoteBox(ticket.number, composer);
  const onKeyDown = useEditorKeys({ onSend: save, onLeave: composer.close });
  const failure = useFailureWords();
  useFocusOnOpen('note-text');
  return (
    <form
      className="composer composer-note composer-full no-print"
      id="write"
      tabIndex={-1}
      aria-labelledby="write-title"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <div className="audience">
        <h2 className="note-mark" id="write-title">
          <Icon name="lock" size="small" />
          {t('composer.noteMark')} · {t('composer.noteOnly')}
        </h2>
        <span className="audience-words">{t('composer.noteAudience', { name: ticket.requester.name })}</span>
      </div>
      <OtherTabNote draft={draft} />
      <TextArea
        id="note-text"
        label={t('composer.noteText')}
        rows={6}
        limit={nearLimit(draft.value.text)}
        value={draft.value.text}
        readOnly={draft.readOnly}
        error={empty ? t('composer.empty') : undefined}
        onChange={(text) => draft.change({ text })}
      />
      <Uploader uploads={uploads} shape="line" />
      <WaitingLine sendingOff={sendingOff} />
      {saving.error && (
        <FailureNote
          title={t('composer.failed')}
          role="alert"
          onRetry={save}
          requestId={failure(saving.error).requestId}
        >
          {failure(saving.error).title} {t('composer.failedText')}
        </FailureNote>
      )}
      <div className="composer-foot">
        <Button variant="primary" icon="lock" busy={saving.isPending} onClick={save}>
          {t('composer.saveNote')}
        </Button>
        <Button variant="plain" size="small" onClick={composer.close}>
          {t('composer.leave')}
        </Button>
        {ticket.can['reply'] && (
          <Button variant="plain" size="small" icon="reply" onClick={() => composer.open('reply')}>
            {t('composer.toReply', { name: ticket.requester.name })}
          </Button>
        )}
        <SavedAt draft={draft} />
      </div>
      <p className="hint">{t('composer.leaveHint')}</p>
    </form>
  );
};

const useNoteBox = (number: string, composer: ComposerPlaceProps['composer']) => {
  const { t } = useTranslation('desk-ticket');
  const toast = useToast();
  const { draft, uploads } = composer.note;
  const [empty, setEmpty] = useState(false);
  const saving = useSaveNote(number, composer.note, () => {
    composer.close();
    toast(t('composer.noteSaved'));
    requestAnimationFrame(() => document.getElementById('write')?.focus());
  });
  const sendingOff = useSendingOff(uploads, () => saving.mutate());
  const save = () => {
    const nothing = draft.value.text.trim() === '';
    setEmpty(nothing);
    if (nothing) document.getElementById('note-text')?.focus();
    else if (!saving.isPending && !draft.readOnly) sendingOff.start();
  };
  return { saving, sendingOff, save, empty };
};
