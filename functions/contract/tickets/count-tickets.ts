import { contract } from '../contract.ts';

/** The dashboard's groups over the tickets that are not ended; the desk's own groups are for staff only. */
export const countTicketsContract = contract({
  operation: 'countTickets',
  summary: 'Count open tickets by the groups of the dashboard',
});
