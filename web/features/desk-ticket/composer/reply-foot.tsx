import { SavedAt } from '#web/ui/saved-at.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';
import { ReplyWays } from './reply-ways.tsx';
import { SendButtons } from './send-buttons.tsx';
import { SendQuestion } from './send-question.tsx';
import type { useReplyBox } from './use-reply-box.ts';
import { WaitingLine } from './waiting-line.tsx';

interface ReplyFootProps extends Pick<ComposerPlaceProps, 'ticket' | 'composer'> {
  readonly box: ReturnType<typeof useReplyBox>;
}

/** Sending, and the other ways out of the editor. */
export const ReplyFoot = ({ ticket, composer, box }: ReplyFootProps) => {
  const { draft, uploads } = composer.reply;
  return (
    <>
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
      {box.asking && (
        <SendQuestion
          name={ticket.requester.name}
          files={uploads.attachments.length}
          action={box.action}
          onSend={() => box.hold(0)}
          onClose={() => box.setAsking(false)}
        />
      )}
    </>
  );
};
