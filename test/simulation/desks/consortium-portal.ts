import { portal } from '#support/ground/portal';
import { cast, organisations } from '#support/http-cast';
import type { Desk } from './desk.ts';
import { trimmed } from './trimmed.ts';

const clarification = { type: 'clarification', subtype: 'functional_assistance' };
const firstEnrolment = { area: 'enrolment', subarea: 'first_enrolment' };

/** Universities that ask a consortium about their programs. */
export const consortiumPortal: Desk = {
  name: 'consortium-portal',
  preset: trimmed(portal, {
    areas: ['enrolment', 'exams'],
    subtypes: ['software', 'evolution', 'functional_assistance'],
  }),
  organisations,
  endCustomers: [],
  people: new Map(Object.values(cast).map((person) => [person.id, person])),
  kinds: [{ type: 'anomaly', subtype: 'software' }, { type: 'request', subtype: 'evolution' }, clarification],
  deskKinds: [],
  places: [
    firstEnrolment,
    firstEnrolment,
    { area: 'enrolment', subarea: 'renewal' },
    { area: 'exams', subarea: 'exam_sessions' },
  ],
  severities: ['low', 'medium', 'high', 'blocking'],
  urgencies: ['not_urgent', 'urgent'],
  destinations: ['students', 'students', 'students_second', 'teaching'],
  corrections: [
    { severity: 'high' },
    { severity: 'low', urgency: 'not_urgent' },
    { urgency: 'urgent' },
    clarification,
    { type: 'anomaly', subtype: 'software' },
    { type: 'request', subtype: 'evolution' },
    { area: 'enrolment', subarea: 'renewal' },
    { area: 'exams', subarea: 'exam_sessions' },
    { environment: null },
    { severity: 'nonsense' },
  ],
  found: [clarification],
  helpfulness: 0.2,
  contentment: 0.8,
  unknownNumber: '2026-999999',
  numbers: /\b20\d\d-\d{6}\b/g,
};
