import { useTranslation } from 'react-i18next';
import { nearLimit } from '#web/lib/text/near-limit.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';
import { Editor } from './editor.tsx';
import { NoteAudience } from './note-audience.tsx';
import { NoteFoot } from './note-foot.tsx';
import { useNoteBox } from './use-note-box.ts';
import { WaitingLine } from './waiting-line.tsx';

/** The internal note: amber, hatched, with a lock and the words 'NOTA INTERNA · solo staff'; it has no recipient (WEB 3). */
export const NoteComposer = ({ ticket, composer }: ComposerPlaceProps) => {
  const { t } = useTranslation('desk-ticket');
  const { draft, uploads } = composer.note;
  const { saving, sendingOff, save, empty } = useNoteBox(ticket.number, composer);
  const audience = <NoteAudience name={ticket.requester.name} />;
  return (
    <Editor note box="note-text" audience={audience} onSend={save} onLeave={composer.close}>
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
        <FailureNote title={t('composer.failed')} error={saving.error} role="alert" onRetry={save}>
          {t('composer.failedText')}
        </FailureNote>
      )}
      <NoteFoot ticket={ticket} composer={composer} saving={saving.isPending} onSave={save} />
    </Editor>
  );
};
