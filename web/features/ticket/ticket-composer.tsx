import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import { useApi } from '#web/lib/api/use-api.ts';
import type { OutgoingMessage } from '#web/lib/conversation/use-message.ts';
import { useMessage } from '#web/lib/conversation/use-message.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Composer } from '#web/ui/composer.tsx';
import { EndCustomerFlag } from '#web/ui/end-customer/end-customer-flag.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import { composerId, focusComposer } from './focus-composer.ts';
import { UnsentText } from './unsent-text.tsx';

interface TicketComposerProps {
  readonly number: string;
  /** Otherwise only what was left unsent is shown. */
  readonly canWrite: boolean;
  /** The message may be shown to the end customer too (R5.7). */
  readonly mayShow: boolean;
  /** 'No, non è risolto': the text says what is still wrong. */
  readonly unsolved: boolean;
}

/** Where the requester writes to the desk. */
export const TicketComposer = ({ number, canWrite, mayShow, unsolved }: TicketComposerProps) => {
  const { t } = useTranslation('ticket');
  const { message, moved } = useComment(number, mayShow);
  const [fault, setFault] = useState<'empty' | 'tooLong'>();
  const { draft } = message;
  if (!canWrite)
    return draft.value.text === '' ? null : <UnsentText text={draft.value.text} onDiscard={draft.discard} />;
  const send = () => {
    const found = faultOf(draft.value.text);
    setFault(found);
    if (found) focusComposer();
    else message.submit();
  };
  return (
    <>
      {moved && (
        <Alert tone="warning" role="alert" title={t('movedTitle')}>
          {<p>{t('movedText')}</p>}
        </Alert>
      )}
      <Composer
        id={composerId}
        title={t(unsolved ? 'unsolvedTitle' : 'answerTitle')}
        label={t('yourMessage')}
        hint={unsolved ? t('unsolvedHint') : undefined}
        message={message}
        fault={fault && t(`fault.${fault}`)}
        send={t('send')}
        onSend={send}
      >
        {mayShow && (
          <EndCustomerFlag
            id="comment-end-customer"
            checked={draft.value.forEndCustomer === true}
            onChange={(forEndCustomer) => draft.change((before) => ({ ...before, forEndCustomer }))}
          />
        )}
      </Composer>
    </>
  );
};

const faultOf = (text: string): 'empty' | 'tooLong' | undefined => {
  if (text.trim() === '') return 'empty';
  return text.length > limits.text ? 'tooLong' : undefined;
};

const useComment = (number: string, mayShow: boolean) => {
  const { t } = useTranslation('ticket');
  const api = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [moved, setMoved] = useState(false);
  const askAgain = () =>
    Promise.all(
      [['ticket', number], ['articles', number], ['tickets'], ['counts']].map((queryKey) =>
        cache.invalidateQueries({ queryKey }),
      ),
    );
  const send = async ({ text, attachments, forEndCustomer, idempotencyKey }: OutgoingMessage) => {
    await api('addArticle', {
      path: { number },
      body: { kind: 'comment', text, attachments: [...attachments], ...(forEndCustomer && { forEndCustomer }) },
      idempotencyKey,
    });
    setMoved(false);
    toast(t('sent'));
    await askAgain();
  };
  const onMoved = () => {
    setMoved(true);
    askAgain().catch(() => undefined);
  };
  return { message: useMessage({ key: `comment:${number}`, send, mayShow, onMoved }), moved };
};
