import type { TicketAnswer } from '#contract/answers/ticket';
import { useLabel } from '#web/lib/text/use-label.ts';
import { FilledForm } from '#web/ui/filled-form.tsx';
import { SidePart } from './side-part.tsx';

/** What the ticket's form asked and what was answered, where its kind has one (R1.6). */
export const TicketForm = ({ ticket: { form } }: { readonly ticket: Pick<TicketAnswer, 'form'> }) => {
  const label = useLabel();
  if (!form) return null;
  return (
    <SidePart title={label(form.label)}>
      <FilledForm form={form} />
    </SidePart>
  );
};
