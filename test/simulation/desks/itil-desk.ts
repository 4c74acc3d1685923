import { shippedPreset } from '#support/ground/shipped-presets';
import type { Desk } from './desk.ts';
import { organisationsWith, peopleOn } from './settled.ts';
import { trimmed } from './trimmed.ts';

const chosen = {
  areas: ['devices', 'identity'],
  subtypes: ['outage', 'security', 'access', 'data', 'recurring', 'normal'],
};
const preset = trimmed(shippedPreset('itil-desk'), chosen);
const computers = { area: 'devices', subarea: 'computers' };
const incident = { type: 'incident', subtype: 'outage' };
const request = { type: 'request', subtype: 'data' };
const problem = { type: 'problem', subtype: 'recurring' };
const change = { type: 'change', subtype: 'normal' };

/** A service desk with incidents, requests that need an approval, problems that cause incidents, and changes. */
export const itilDesk: Desk = {
  name: 'itil-desk',
  preset,
  organisations: organisationsWith(chosen.areas, {}, { sharing: 'everyone' }),
  endCustomers: [],
  people: peopleOn({
    students: ['service_desk', 'change_management', 'problem_management'],
    students_second: ['workplace', 'identity'],
    teaching: ['problem_management', 'change_management'],
  }),
  kinds: [
    incident,
    incident,
    request,
    { type: 'request', subtype: 'access' },
    { type: 'incident', subtype: 'security' },
  ],
  deskKinds: [problem, change, change, incident],
  places: [computers, computers, { area: 'identity', subarea: 'sign_in' }],
  severities: Object.keys(preset.severities),
  urgencies: Object.keys(preset.urgencies),
  destinations: ['service_desk', 'service_desk', 'workplace', 'problem_management'],
  corrections: [
    { severity: 'organisation' },
    { severity: 'person', urgency: 'low' },
    { urgency: 'medium' },
    { area: 'identity', subarea: 'sign_in' },
    { severity: 'nonsense' },
  ],
  found: [incident, request, problem, problem, change],
  helpfulness: 0.7,
  contentment: 0.4,
  unknownNumber: 'INC2026-99999',
  numbers: /\b(?:INC|REQ|PRB|CHG)20\d\d-\d{5}\b/g,
};
