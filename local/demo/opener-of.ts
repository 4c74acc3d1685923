import type { Member } from './cast.ts';
import type { Chance } from './chance.ts';
import type { TicketPlan } from './plan.ts';
import type { Story } from './story.ts';

/** Whoever has this scope in the tenant's file writes; the demo's dashboards only read. */
const writes = ({ person }: Member): boolean => person.id.endsWith('-portal');

/** Who writes a ticket down: the requester, an operator on the phone, or a program of their university. */
export const openerOf = (
  { cast, operator, requester: { person } }: Story,
  chance: Chance,
): Pick<TicketPlan, 'by' | 'channel' | 'requester'> => {
  const { email } = person;
  if (email !== undefined && chance.happens(0.09)) return { by: operator, channel: 'phone', requester: email };
  const program = cast.apiClients.find((one) => writes(one) && one.person.organisation === person.organisation);
  if (email !== undefined && program && chance.happens(0.08))
    return { by: program.person.id, channel: 'api', requester: email };
  return { by: person.id, channel: 'portal' };
};
