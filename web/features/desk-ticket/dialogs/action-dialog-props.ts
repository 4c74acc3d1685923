import type { TicketAnswer } from '#contract/answers/ticket';
import type { Acting } from '#web/features/desk-ticket/acting/use-act.ts';

/** What every dialog of an action gets. */
export interface ActionDialogProps {
  readonly ticket: TicketAnswer;
  readonly action: string;
  readonly acting: Acting;
  readonly onClose: () => void;
}
