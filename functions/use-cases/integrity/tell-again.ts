import type { EventKey } from '../ports/notifications.ts';
import type { EventRelay } from '../ports.ts';

export interface TellingPorts {
  readonly relay: EventRelay;
  readonly report: {
    /** The event was lost on its way, and is told again. */
    told(event: EventKey): void;
  };
}

/** As many as one call to a queue takes. */
const most = 10;

/** Tells every consumer of events that never reached it. */
export const tellAgain = async ({ relay, report }: TellingPorts, lost: readonly EventKey[]): Promise<void> => {
  for (let start = 0; start < lost.length; start += most) {
    const some = lost.slice(start, start + most);
    const refused = await relay.publish(some);
    if (refused.length > 0) throw new Error('A queue did not take an event that is to be told again.');
    for (const event of some) report.told(event);
  }
};
