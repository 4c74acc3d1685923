import type { EndCustomer } from '#domain/end-customers/end-customer';
import { shippedPreset } from '#support/ground/shipped-presets';
import type { Desk } from './desk.ts';
import { organisationsWith, peopleOn } from './settled.ts';
import { trimmed } from './trimmed.ts';

const chosen = {
  areas: ['faults', 'panel'],
  subtypes: ['ftth', 'sip_trunk', 'preselection', 'information', 'machine'],
};
const preset = trimmed(shippedPreset('partner-panel'), chosen);
const customer = (id: string, partner: string): EndCustomer => ({
  id,
  partner,
  name: `Cliente-${partner}-${id}`,
  language: 'it',
  contracts: [{ id: 'line', name: `Linea ${id}`, site: 'seat' }],
  sites: [{ id: 'seat', name: `Sede ${id}`, address: 'Via Po 1' }],
});

const noService = { area: 'faults', subarea: 'no_service' };

/** A provider and its partners: one who shares all tickets among its people, and a wholesaler. */
export const partnerPanel: Desk = {
  name: 'partner-panel',
  preset,
  organisations: organisationsWith(
    chosen.areas,
    { kind: 'partner', sharing: 'everyone' },
    { kind: 'wholesaler', sharing: 'referents' },
  ),
  endCustomers: [customer('hotel', 'aurora'), customer('bakery', 'aurora'), customer('harbour', 'aurora-2')],
  people: peopleOn({
    students: ['partner_care', 'equipment'],
    students_second: ['access_second', 'voice_second'],
    teaching: ['platforms', 'access_second'],
  }),
  kinds: [
    { type: 'generic', subtype: 'information' },
    { type: 'generic', subtype: 'information' },
    { type: 'xdsl', subtype: 'ftth' },
    { type: 'voip', subtype: 'sip_trunk' },
  ],
  deskKinds: [{ type: 'fax', subtype: 'machine' }],
  places: [noService, noService, { area: 'faults', subarea: 'drops' }, { area: 'panel', subarea: 'access' }],
  severities: Object.keys(preset.severities),
  urgencies: Object.keys(preset.urgencies),
  destinations: ['partner_care', 'partner_care', 'access_second', 'platforms'],
  corrections: [
    { severity: 'down' },
    { severity: 'none', urgency: 'ordinary' },
    { type: 'generic', subtype: 'information' },
    { type: 'xdsl', subtype: 'ftth' },
    { area: 'panel', subarea: 'access' },
    { severity: 'nonsense' },
  ],
  found: [],
  helpfulness: 0.5,
  contentment: 0.5,
  unknownNumber: 'TCKGEN9999999',
  numbers: /\bTCK[A-Z]+\d{7}\b/g,
};
