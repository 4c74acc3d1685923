import { createOutbox } from './create-outbox.ts';

/** What this tab is about to send; it outlives the page of the ticket, so that one can go on to the next. */
export const outbox = createOutbox({
  now: () => Date.now(),
  wait: (milliseconds, over) => {
    setTimeout(over, milliseconds);
  },
});

addEventListener('pagehide', outbox.leave);
