import type { TicketSummaryAnswer } from '#contract/answers/ticket';

/** A line of the desk's list, with what a test says of it. */
export const webTicket = (said: Partial<TicketSummaryAnswer> = {}): TicketSummaryAnswer => ({
  number: '2026-000001',
  subject: 'La stampa non parte',
  state: 'new',
  type: 'anomaly',
  subtype: 'software',
  macroArea: 'students',
  area: 'career',
  subarea: 'study_plan',
  severity: 'high',
  urgency: 'urgent',
  priority: 'high',
  organisation: 'aurora',
  requester: { id: 'anna', name: 'Anna Rossi' },
  channel: 'portal',
  openedAt: '2026-03-05T10:00:00.000Z',
  updatedAt: '2026-03-05T10:00:00.000Z',
  queue: 'students',
  version: 1,
  ...said,
});
