import { useTranslation } from 'react-i18next';
import { Icon } from '#web/ui/icon.tsx';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import { ArrivedNote } from './arrived-note.tsx';
import type { ComposerPlaceProps } from './composer-place.tsx';
import { nearLimit } from './near-limit.ts';
import { PlanFields } from './plan-fields.tsx';
import { ReplyWays } from './reply-ways.tsx';
import { SendButtons } from './send-buttons.tsx';
import { SendQuestion } from './send-question.tsx';
import { useEditorKeys } from './use-editor-keys.ts';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import { useReplyBox } from './use-reply-box.ts';
import { WaitingLine } from './waiting-line.tsx';

/** The reply: white, with its reader's name above and in the button (WEB 3, 'Note or reply, unmistakable'). */
export const ReplyComposer = (props: ComposerPlaceProps) => {
  const { t } = useTranslation('desk-ticket');
  const { ticket, composer } = props;
  const { draft, uploads } = composer.reply;
  const box = useReplyBox(props);
  const onKeyDown = useEditorKeys({ onSend: box.send, onLeave: composer.close });
  const { name } = ticket.requester;
  useFocusOnOpen('reply-text');
  return (
    <form
      className="composer composer-full no-print"
      id="write"
      tabIndex={-1}
      aria-labelledby="write-title"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <div className="audience">
        <Icon name="reply" />
        <h2 className="audience-title" id="write-title">
          {t('composer.replyHeading', { name })}
        </h2>
        <span className="audience-words">{t('composer.replyAudience', { name })}</span>
      </div>
      <OtherTabNote draft={draft} />
      {box.needs?.plan && (
        <PlanFields name={name} draft={draft.value} onChange={box.change} missing={box.missing.includes('plan')} />
      )}
      <TextArea
        id="reply-text"
        label={t('composer.replyText', { name })}
        rows={6}
        limit={nearLimit(draft.value.text)}
        value={draft.value.text}
        readOnly={draft.readOnly}
        error={box.missing.includes('text') ? t('composer.empty') : undefined}
        onChange={(text) => box.change({ text })}
      />
      <div id="reply-files" tabIndex={-1}>
        <Uploader uploads={uploads} shape="line" />
        {box.missing.includes('files') && <p className="field-error">{t('composer.filesFailed')}</p>}
      </div>
      <ArrivedNote articles={box.arrived} />
      <WaitingLine sendingOff={box.sendingOff} />
      <div className="composer-foot">
        <SendButtons
          ticket={ticket}
          action={box.action}
          onAction={(action) => box.change({ action })}
          onSend={box.send}
          review={box.arrived.length > 0}
          disabled={draft.readOnly}
        />
        <ReplyWays ticket={ticket} composer={composer} />
        <SavedAt draft={draft} />
      </div>
      <p className="hint">{t('composer.leaveHint')}</p>
      {box.asking && (
        <SendQuestion
          name={name}
          files={uploads.attachments.length}
          action={box.action}
          onSend={() => box.hold(0)}
          onClose={() => box.setAsking(false)}
        />
      )}
    </form>
  );
};
