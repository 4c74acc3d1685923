import { describe, expect, it } from 'vitest';
import { contracts } from '#contract/contracts';
import { domainName, thingId } from '#contract/fields';
import { auditedKinds } from '#domain/audit/audit-entry';
import { describeRequests, type RequestShape } from '#support/describe-requests';

const paging = { limit: ['10'], cursor: ['c'] };
const agreement = { id: 'a-1', areas: ['fees'], from: '2026-01-01', to: '2026-12-31' };
const organisation = {
  kind: ['customer', 'partner', 'wholesaler'],
  sharing: ['no', 'referents', 'members', 'everyone'],
  agreements: [[], [agreement], Array(100).fill(agreement)],
  domains: [[], ['example.org'], Array(20).fill('example.org')],
};
const wrongOrganisation = {
  kind: ['', 'other'],
  agreements: [
    Array(101).fill(agreement),
    ...['id', 'areas', 'from', 'to'].map((field) => [{ ...agreement, [field]: undefined }]),
    ...[{ areas: [] }, { areas: Array(201).fill('fees') }, { from: 'soon' }, { more: 1 }].map((wrong) => [
      { ...agreement, ...wrong },
    ]),
  ],
  domains: [Array(21).fill('example.org'), ['example'], 'example.org'],
  sharing: ['', 'all'],
  identityProvider: ['', 'a\nb'],
  defaultRole: ['', 'supervisor'],
};
const place = ['types', 'incident'];
const put = { op: 'put', place, value: { label: 'x' } };
const changesOf = (...changes: readonly object[]) => [...changes];

const shapes: readonly RequestShape[] = [
  {
    operation: 'createOrganisation',
    part: 'body',
    least: { id: 'bologna', name: 'Bologna' },
    more: { ...organisation, identityProvider: ['Unibo'], defaultRole: ['requester', 'referent'] },
    wrong: { ...wrongOrganisation, name: [''], id: ['a b'] },
  },
  {
    operation: 'changeOrganisation',
    part: 'body',
    least: {},
    more: {
      ...organisation,
      name: ['Bologna'],
      identityProvider: ['Unibo', null],
      defaultRole: ['requester', 'referent', null],
      archived: [true, false],
    },
    wrong: { ...wrongOrganisation, archived: ['true'], name: [null, ''] },
  },
  { operation: 'changeOrganisation', part: 'path', least: { id: 'bologna' }, more: {} },
  { operation: 'getOrganisation', part: 'path', least: { id: 'bologna' }, more: {}, wrong: { id: ['a b'] } },
  {
    operation: 'listOrganisations',
    part: 'query',
    least: {},
    more: { ...paging, name: ['bol'], archived: ['include', 'only'] },
    wrong: { archived: ['', 'exclude'], name: [''] },
  },
  {
    operation: 'listAudit',
    part: 'query',
    least: {},
    more: { ...paging, month: ['2026-01', '2026-09', '2026-10', '2026-12'], what: [...auditedKinds], id: ['bologna'] },
    wrong: {
      month: ['2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', 'x2026-01', '2026-20', ''],
      what: [''],
      id: [''],
    },
  },
  { operation: 'listConfigurationVersions', part: 'query', least: {}, more: paging, wrong: { limit: ['0'] } },
  {
    operation: 'getConfigurationVersion',
    part: 'path',
    least: { version: '12' },
    more: { version: ['1', '99999999'] },
    wrong: { version: ['', '0', '01', '-1', '1.5', '100000000', 'x1', '1x'] },
  },
  {
    operation: 'changeConfiguration',
    part: 'body',
    least: { changes: [put] },
    more: {
      dryRun: [true, false],
      changes: [
        changesOf({ ...put, position: 0 }, { ...put, position: 10_000 }),
        changesOf({ op: 'move', place, position: 3 }, { op: 'archive', place }, { op: 'restore', place }),
        changesOf({ ...put, place: Array(6).fill('a') }),
        Array(200).fill(put),
      ],
    },
    wrong: {
      dryRun: ['true'],
      changes: [
        changesOf(),
        Array(201).fill(put),
        ...[{ op: 'delete' }, { op: '' }, { place: [] }, { place: Array(7).fill('a') }, { place: ['a b'] }].map(
          (wrong) => [{ ...put, ...wrong }],
        ),
        ...[{ position: -1 }, { position: 10_001 }, { position: 1.5 }, { more: 1 }].map((wrong) => [
          { ...put, ...wrong },
        ]),
        ...[{ op: 'move', place }, { op: 'archive', place, position: 1 }, { op: 'restore' }].map((wrong) => [wrong]),
        [{ op: 'move', place, position: 1, value: 1 }],
      ],
    },
  },
];

describeRequests(shapes);

describe('an admin who sends one value', () => {
  const label = 'a'.repeat(63);
  const longest = `${label}.${label}.${label}.${'a'.repeat(58)}.it`;
  it.each([
    ['domain', domainName, ['a.it', 'ex-ample.org', '0.co', `${label}.it`, longest, ' Example.ORG ']],
    ['thing', thingId, ['a', 'A_9', 'ada@example.org', 'a.b+c-d', 'x'.repeat(128)]],
  ] as const)('may name a %s', (_what, schema, taken) => {
    expect(taken.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  });

  it.each([
    [
      'domain',
      domainName,
      [
        '',
        'it',
        '.it',
        'a..it',
        '-a.it',
        'a-.it',
        'a.i',
        'a.1t',
        'a.it.',
        'a_b.it',
        `${label}a.it`,
        'a.it x',
        'x a.it',
        `a${longest}`,
      ],
    ],
    ['thing', thingId, ['', ' a', 'a ', 'a/b', 'é', 'x'.repeat(129), 'a#b']],
  ] as const)('may not name a %s so', (_what, schema, refused) => {
    expect(refused.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });

  it('learns which requests may be repeated, and which ask for the version that was read', () => {
    const { changeConfiguration, createOrganisation, changeOrganisation, getConfiguration } = contracts;
    expect([changeConfiguration.idempotent, createOrganisation.idempotent]).toEqual([true, true]);
    expect([changeConfiguration.ifMatch, changeOrganisation.ifMatch]).toEqual(['required', 'required']);
    expect(getConfiguration.ifNoneMatch).toBe(true);
  });

  it('writes a domain in small letters', () => {
    expect(domainName.parse(' Example.ORG ')).toBe('example.org');
  });
});
