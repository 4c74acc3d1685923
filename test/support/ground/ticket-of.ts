import type { Ticket } from '#domain/ticket/ticket';

/** Anna's ticket about her enrolment, on the students' queue, as far as nothing else is said. */
export const ticketOf = (facts: Partial<Ticket> = {}): Ticket => ({
  number: '2026-000123',
  version: 3,
  publicVersion: 2,
  state: 'new',
  type: 'anomaly',
  subtype: 'software',
  area: 'enrolment',
  subarea: 'renewal',
  severity: 'high',
  urgency: 'urgent',
  priority: 'very_high',
  queue: 'students',
  organisation: 'bologna',
  requester: 'anna',
  openedBy: 'anna',
  channel: 'portal',
  openedAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-03T09:00:00.000Z',
  publicUpdatedAt: '2026-03-02T10:00:00.000Z',
  customerAnswered: false,
  configurationVersion: 7,
  lastHash: 'f'.repeat(64),
  ...facts,
});
