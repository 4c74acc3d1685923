import type { TicketAnswer } from '#contract/answers/ticket';

/** Anna's ticket as the desk receives it. */
export const ticketAnswer: TicketAnswer = {
  number: '2026-000123',
  subject: 'Non riesco a iscrivermi',
  state: 'awaiting_support',
  type: 'anomaly',
  subtype: 'software',
  macroArea: 'students',
  area: 'enrolment',
  subarea: 'renewal',
  severity: 'medium',
  urgency: 'urgent',
  priority: 'high',
  organisation: 'bologna',
  requester: { id: 'anna', name: 'Anna Rossi' },
  channel: 'portal',
  openedAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-03T09:00:00.000Z',
  queue: 'students',
  version: 3,
  description: 'Testo',
  can: {},
};
