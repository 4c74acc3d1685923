import { useTranslation } from 'react-i18next';
import { nearLimit } from '#web/lib/text/near-limit.ts';
import { EndCustomerFlag } from '#web/ui/end-customer/end-customer-flag.tsx';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import { ArrivedNote } from './arrived-note.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';
import { Editor } from './editor.tsx';
import { PlanFields } from './plan-fields.tsx';
import { ReplyAudience } from './reply-audience.tsx';
import { ReplyFoot } from './reply-foot.tsx';
import { useReplyBox } from './use-reply-box.ts';

/** The reply: white, with its reader's name above and in the button (WEB 3, 'Note or reply, unmistakable'). */
export const ReplyComposer = (props: ComposerPlaceProps) => {
  const { t } = useTranslation('desk-ticket');
  const { ticket, composer } = props;
  const { draft, uploads } = composer.reply;
  const box = useReplyBox(props);
  const { needs, missing, change } = box;
  const { name } = ticket.requester;
  return (
    <Editor box="reply-text" audience={<ReplyAudience name={name} />} onSend={box.send} onLeave={composer.close}>
      <OtherTabNote draft={draft} />
      {needs?.plan && (
        <PlanFields
          name={name}
          draft={draft.value}
          onChange={change}
          missing={missing.includes('plan')}
          dayOnly={needs.plan === 'day'}
        />
      )}
      {needs && <ChangeFields draft={draft.value} onChange={change} needs={needs} missing={missing} />}
      <TextArea
        id="reply-text"
        label={t('composer.replyText', { name })}
        rows={6}
        limit={nearLimit(draft.value.text)}
        value={draft.value.text}
        readOnly={draft.readOnly}
        error={missing.includes('text') ? t('composer.empty') : undefined}
        onChange={(text) => change({ text })}
      />
      <div id="reply-files" tabIndex={-1}>
        <Uploader uploads={uploads} shape="line" />
        {missing.includes('files') && <p className="field-error">{t('composer.filesFailed')}</p>}
      </div>
      {needs?.forEndCustomer && (
        <EndCustomerFlag
          id="reply-end-customer"
          checked={draft.value.forEndCustomer === true}
          onChange={(forEndCustomer) => change({ forEndCustomer })}
        />
      )}
      <ArrivedNote articles={box.arrived} />
      <ReplyFoot ticket={ticket} composer={composer} box={box} />
    </Editor>
  );
};
