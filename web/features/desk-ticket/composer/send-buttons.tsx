import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { afterSending } from '#web/lib/actions/after-sending.ts';
import { Button } from '#web/ui/button.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { useSendWords } from './use-send-words.ts';

interface SendButtonsProps {
  readonly ticket: TicketAnswer;
  readonly action: string;
  readonly onAction: (action: string) => void;
  readonly onSend: () => void;
  /** Something arrived meanwhile: it is to be read first. */
  readonly review: boolean;
  readonly disabled: boolean;
}

/** 'Invia ad Anna Rossi e metti in attesa ▾': the menu chooses what happens, the button does it (WEB 2.7). */
export const SendButtons = ({ ticket, action, onAction, onSend, review, disabled }: SendButtonsProps) => {
  const { t } = useTranslation('desk-ticket');
  const words = useSendWords(ticket.requester.name);
  const others = ['', ...afterSending(ticket.can).map((one) => one.action)];
  return (
    <div className="split-button">
      <Button variant="primary" icon="reply" aria-disabled={disabled || undefined} onClick={onSend}>
        {review ? t('composer.review') : words(action)}
      </Button>
      {others.length > 1 && (
        <Menu
          label={t('composer.otherSends')}
          icon="chevron-down"
          iconOnly
          variant="primary"
          up
          items={others.map((one) => ({
            key: one,
            label: words(one),
            onSelect: () => onAction(one),
            ...(one === action && { icon: 'check' as const }),
          }))}
        />
      )}
    </div>
  );
};
