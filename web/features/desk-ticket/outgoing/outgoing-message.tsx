import { useTranslation } from 'react-i18next';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { OutgoingState } from '#web/lib/sending/outgoing.ts';
import { PlainText } from '#web/ui/plain-text.tsx';
import { FailedMessage } from './failed-message.tsx';
import { HeldMessage } from './held-message.tsx';
import { OutgoingFiles } from './outgoing-files.tsx';

/** A message on its way, standing in the conversation where it will be. */
export const OutgoingMessage = ({ state }: { readonly state: OutgoingState }) => {
  const { t } = useTranslation('desk-ticket');
  const { message, phase } = state;
  const words = useActionWords();
  const title = [t('sending.to', { name: message.to }), message.action && words(message.action)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li>
      <article className="message message-ours message-sending no-print" aria-label={title}>
        <div className="message-head outgoing-head">
          <h3 className="outgoing-title">{title}</h3>
          {phase === 'held' && <HeldMessage state={state} />}
          {phase === 'sending' && <p role="status">{t('sending.sending')}</p>}
          {phase === 'failed' && !isProblem(state.error, 'version-conflict') && <FailedMessage state={state} />}
        </div>
        <PlainText text={message.text} />
        <OutgoingFiles names={message.files} />
      </article>
    </li>
  );
};
