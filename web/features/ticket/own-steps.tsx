import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Button } from '#web/ui/button.tsx';
import { ownStepsOf } from './own-steps-of.ts';
import { StepDialog } from './step-dialog.tsx';

/** The steps of the tenant's workflow that this person may take besides writing and confirming: withdraw, approve … */
export const OwnSteps = ({ ticket }: { readonly ticket: TicketAnswer }) => {
  const label = useLabel();
  const { data: catalog } = useQuery(useQueries().catalog());
  const [taking, setTaking] = useState<string>();
  const steps = ownStepsOf(ticket.can, catalog?.actions);
  const taken = steps.find(({ action }) => action === taking);
  if (steps.length === 0) return null;
  return (
    <div className="actions no-print">
      {steps.map(({ action, words }) => (
        <Button key={action} onClick={() => setTaking(action)}>
          {label(words, action)}
        </Button>
      ))}
      {taken && (
        <StepDialog
          number={ticket.number}
          action={taken.action}
          title={label(taken.words, taken.action)}
          text={taken.text}
          onClose={() => setTaking(undefined)}
        />
      )}
    </div>
  );
};
