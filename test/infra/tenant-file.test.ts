import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTenant } from '#lib/tenant/parse-tenant';
import { demoTenant } from '#support/synthesize-tenants';
import { loadPreset } from '../../presets/load-preset.ts';

type Json = Record<string, never>;

/** The demo's file, changed at a place such as `people.0.role`; `undefined` removes what is there. */
const changed = (place: string, value: unknown): string => {
  const file = structuredClone(demoTenant()) as unknown as Json;
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((inside, step) => inside[step] as unknown as Json, file);
  Object.assign(parent, { [last]: value });
  return JSON.stringify(file);
};

const read = (text: string, file = 'tenants/demo.json') => parseTenant(file, text, loadPreset);

const refused: readonly (readonly [who: string, place: string, value: unknown, told: string])[] = [
  ['an id with capitals', 'id', 'Demo', 'id: must be a name of 3 to 30 lower-case letters'],
  ['an id that Cognito refuses', 'id', 'my-aws-desk', 'without aws, amazon or cognito'],
  ['another tenant', 'id', 'other', "id: 'other' belongs into the file other.json"],
  ['no name', 'name', undefined, 'name: Invalid input: expected string, received undefined'],
  ['an unknown field', 'colour', 'red', 'Unrecognized key: "colour"'],
  ['an unknown field inside', 'mail.reply', 'x', 'mail: Unrecognized key: "reply"'],
  ['an unknown preset', 'preset', 'library', "preset: there is no preset 'library'"],
  ['a short account', 'account', '1234', 'account: must be an AWS account of 12 digits'],
  ['no region', 'region', 'Milan', 'region: must be an AWS region such as eu-south-1'],
  ['an invented time zone', 'timeZone', 'Europe/Aurora', 'timeZone: must be an IANA time zone such as Europe/Rome'],
  ['an offset as time zone', 'timeZone', '+01:00', 'timeZone: must be an IANA time zone such as Europe/Rome'],
  ['a language without labels', 'language', 'fr', 'language: Invalid option: expected one of "it"|"en"'],
  ['an address as domain', 'domain', 'https://a.example', 'domain: must be a domain in lower case, without https://'],
  ['a broken sender', 'mail.from', 'desk', 'mail.from: must be an e-mail address'],
  ['a named colour', 'mail.accent', 'blue', 'mail.accent: must be a colour such as #0b5450'],
  ['a ticket address without number', 'ticketUrl', 'https://a.example/', 'ticketUrl: must contain {number}'],
  [
    'a ticket address in the clear',
    'ticketUrl',
    'http://a.example/{number}',
    'ticketUrl: must be an address with https:',
  ],
  [
    'a limit of nothing',
    'limits',
    { openingsPerHour: 0 },
    'limits.openingsPerHour: must be a whole number from 1 to 100000',
  ],
  ['scanning for malware', 'malwareScan', true, 'malwareScan: not available yet: leave it false'],
  [
    'an issuer in the clear',
    'issuer',
    { issuer: 'http://a', audience: 'b' },
    'issuer.issuer: must be an address with https',
  ],
  ['nobody to begin with', 'admins', [], 'admins: Too small'],
  [
    'two organisations with one id',
    'organisations.1.id',
    'ateneo-aurora',
    "organisations[1].id: 'ateneo-aurora' is used twice",
  ],
  [
    'an unknown area',
    'organisations.1.agreements.0.areas',
    ['moon'],
    "organisations[1].agreements[0].areas[0]: 'moon' is no area",
  ],
  [
    'an agreement that ends first',
    'organisations.0.agreements.0.to',
    '2019-12-31',
    'organisations[0].agreements[0].to: is before 2020-01-01',
  ],
  [
    'a day that is none',
    'organisations.0.agreements.0.to',
    '2026-02-30',
    'organisations[0].agreements[0].to: must be a day',
  ],
  [
    'two agreements with one id',
    'organisations.1.agreements.1.id',
    'borgo-students',
    "agreements[1].id: 'borgo-students' is used twice",
  ],
  ['a person who is called like the clock', 'people.0.id', 'clock', 'people[0].id: must be a key, and none of clock'],
  ['a program that is called nobody', 'apiClients.0.id', 'none', 'apiClients[0].id: must be a key, and none of clock'],
  ['two people with one id', 'people.1.id', 'giulia', "people[1].id: 'giulia' is used twice"],
  ['a program with the id of a person', 'apiClients.0.id', 'giulia', "apiClients[0].id: 'giulia' is used twice"],
  [
    'two people with one address',
    'people.1.email',
    'Giulia.Conti@ateneo-aurora.example',
    "people[1].email: 'giulia.conti@ateneo-aurora.example' is used twice",
  ],
  [
    'an admin who is a requester too',
    'people.0.email',
    'ada.bianchi@consorzio-aurora.example',
    "people[0].email: 'ada.bianchi@consorzio-aurora.example' is used twice",
  ],
  ['a program as a person', 'people.0.role', 'api_client', 'people[0].role: Invalid option'],
  ['a requester of nowhere', 'people.0.organisation', undefined, 'people[0].organisation: a requester needs one'],
  [
    'a requester of an unknown organisation',
    'people.0.organisation',
    'x',
    "people[0].organisation: 'x' is no organisation of this tenant",
  ],
  [
    'a supervisor of one organisation',
    'people.9.organisation',
    'borgo-lieto',
    'people[9].organisation: a supervisor has none',
  ],
  ['an operator without a queue', 'people.6.queues', [], 'people[6].queues: an operator needs one'],
  [
    'an operator on an unknown queue',
    'people.6.queues',
    ['students', 'x'],
    "people[6].queues[1]: 'x' is no queue of the preset 'consortium-portal'",
  ],
  ['a requester with a queue', 'people.0.queues', ['students'], 'people[0].queues: a requester has none'],
  [
    'a program of an unknown organisation',
    'apiClients.1.organisation',
    'x',
    "apiClients[1].organisation: 'x' is no organisation",
  ],
  ['a program that may do nothing', 'apiClients.0.scopes', [], 'apiClients[0].scopes: Too small'],
  ['a program that may do anything', 'apiClients.0.scopes', ['admin'], 'apiClients[0].scopes[0]: Invalid option'],
  ['a person who is out perhaps', 'people.0.disabled', 'yes', 'people[0].disabled: Invalid input: expected boolean'],
  ['a subject without an issuer', 'people.0.subject', 'abc', 'people[0].subject: only with an issuer'],
];

test.each(refused)('a cloud admin who writes %s is told where (%s)', (_who, place, value, told) => {
  expect(() => read(changed(place, value))).toThrow(told);
  expect(() => read(changed(place, value))).toThrow(/^tenants\/demo\.json: /);
});

test('a cloud admin with many mistakes is told all of them at once', () => {
  const text = JSON.stringify({ ...demoTenant(), region: 'x', language: 'fr', mail: { from: 'x', accent: '#000000' } });
  expect(() => read(text)).toThrow(
    [
      'tenants/demo.json: region: must be an AWS region such as eu-south-1',
      'tenants/demo.json: language: Invalid option: expected one of "it"|"en"',
      'tenants/demo.json: mail.from: must be an e-mail address',
    ].join('\n'),
  );
});

test('a cloud admin who forgets a comma is told the line', () => {
  expect(() => read('{\n  "id": "demo"\n  "name": "x"\n}')).toThrow(/^tenants\/demo\.json: no JSON: .*line 3/);
});

test('a tenant file that a deployment could not carry is refused before it is tried', () => {
  expect(() => read(' '.repeat(100_001))).toThrow('tenants/demo.json: larger than 100000 bytes');
});

test('a tenant of a foreign issuer names the subject of everybody who may enter', () => {
  const issuer = { issuer: 'https://login.example/realms/aurora', audience: 'sportello' };
  expect(() => read(JSON.stringify(demoTenant({ issuer })))).toThrow('admins[0].subject: needed with an issuer');
  const admins = [{ email: 'ada@consorzio-aurora.example', name: 'Ada', subject: 'f:1' }];
  const alone = demoTenant({ issuer, admins, people: [], apiClients: [] });
  expect(read(JSON.stringify(alone)).admins[0]?.subject).toBe('f:1');
  const [ada] = admins;
  const twins = demoTenant({ issuer, admins: [ada, { ...ada, email: 'b@x.example' }], people: [], apiClients: [] });
  expect(() => read(JSON.stringify(twins))).toThrow("admins[1].subject: 'f:1' is used twice");
});

test('anybody of the file can be put out: admins, people and programs', () => {
  const out = (list: unknown) => (list as object[]).map((one) => ({ ...one, disabled: true }));
  const { admins, people, apiClients } = JSON.parse(readFileSync('tenants/demo.json', 'utf8'));
  const all = { admins: out(admins), people: out(people), apiClients: out(apiClients) };
  expect(read(JSON.stringify(demoTenant(all)))).toMatchObject(all);
});

test('a short file gets the usual limits and no malware scan', () => {
  const { id, name, preset, region, timeZone, language, mail, admins } = JSON.parse(
    readFileSync('tenants/demo.json', 'utf8'),
  );
  const lists = { organisations: [], people: [], apiClients: [] };
  const short = { id, name, preset, region, timeZone, language, mail, admins, ...lists };
  expect(read(JSON.stringify(short))).toEqual({
    ...short,
    limits: { openingsPerHour: 30, changesPerHour: 300 },
    malwareScan: false,
  });
});
