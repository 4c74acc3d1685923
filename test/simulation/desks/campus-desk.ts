import { shippedPreset } from '#support/ground/shipped-presets';
import type { Desk } from './desk.ts';
import { organisationsWith, peopleOn } from './settled.ts';
import { trimmed } from './trimmed.ts';

const chosen = {
  areas: ['career', 'fees', 'teaching'],
  subtypes: ['procedure', 'own_case', 'document', 'money', 'online_service', 'complaint'],
};
const preset = trimmed(shippedPreset('campus-desk'), chosen);
const studyPlan = { area: 'career', subarea: 'study_plan' };

/** Students who ask their university; some of them are chosen to see what all the others ask. */
export const campusDesk: Desk = {
  name: 'campus-desk',
  preset,
  organisations: organisationsWith(chosen.areas, { sharing: 'members' }, { sharing: 'no' }),
  endCustomers: [],
  people: peopleOn(
    {
      students: ['student_desk'],
      students_second: ['career_office', 'fees_office', 'student_systems'],
      teaching: ['teaching_office'],
    },
    ['emma'],
  ),
  kinds: [
    { type: 'information', subtype: 'procedure' },
    { type: 'request', subtype: 'document' },
    { type: 'request', subtype: 'money' },
    { type: 'problem', subtype: 'online_service' },
  ],
  deskKinds: [{ type: 'feedback', subtype: 'complaint' }],
  places: [
    studyPlan,
    studyPlan,
    { area: 'career', subarea: 'certificates' },
    { area: 'fees', subarea: 'refunds' },
    { area: 'teaching', subarea: 'exams' },
  ],
  severities: Object.keys(preset.severities),
  urgencies: Object.keys(preset.urgencies),
  destinations: ['student_desk', 'student_desk', 'career_office', 'teaching_office'],
  corrections: [
    { severity: 'blocked' },
    { severity: 'mild', urgency: 'none' },
    { type: 'information', subtype: 'own_case' },
    { type: 'request', subtype: 'document' },
    { area: 'teaching', subarea: 'exams' },
    studyPlan,
    { severity: 'nonsense' },
  ],
  found: [],
  helpfulness: 0.5,
  contentment: 0.5,
  unknownNumber: '2026-999999',
  numbers: /\b20\d\d-\d{6}\b/g,
};
