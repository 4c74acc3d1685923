import type { Violation } from '#domain/integrity/violation';
import type { Log } from '#runtime/log';
import { type ReconcilePorts, reconcile } from '#use-cases/integrity/reconcile';
import type { EventKey } from '#use-cases/ports/notifications';
import { sweepFunction } from './sweep-function.ts';

export type ReconcilerPorts = Omit<ReconcilePorts, 'report'> & { readonly log: Log };

/** Twice a day: checks the tickets that changed lately, and tells again of events that were lost on their way. */
export const reconcilerFunction = (ports: ReconcilerPorts) => {
  const { log } = ports;
  const violated = ({ ticket, invariant, fault, field, ...place }: Violation): void => {
    const reason = field === undefined ? fault : `${fault} ${field}`;
    log('invariant-violated', { ...(ticket !== undefined && { number: ticket }), invariant, reason, ...place });
  };
  const told = (event: EventKey): void => log('event-told-again', { ...event });
  return sweepFunction({
    sweep: reconcile({ ...ports, report: { violated, told } }),
    log,
    failed: { code: 'ticket-not-inspected', details: (number) => ({ number }) },
  });
};
