import { describe, expect, test } from 'vitest';
import type { OrganisationAnswer } from '#contract/answers/organisation';
import { portal } from '#support/ground/portal';
import { agreementChange, agreementDraft, withAgreement } from '#web/features/admin/organisations/agreement-draft.ts';
import { areaGroups } from '#web/features/admin/organisations/area-groups.ts';
import { keyFor } from '#web/features/admin/organisations/key-for.ts';
import { organisationChange, organisationDraft } from '#web/features/admin/organisations/organisation-draft.ts';
import { organisationQuery, organisationSearch } from '#web/features/admin/organisations/organisation-search.ts';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { monthBefore } from '#web/features/admin/shared/months.ts';
import { searchAddress } from '#web/features/admin/shared/search-address.ts';
import { agreementsInOrder } from '#web/features/organisation/agreements-in-order.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { validityOf } from '#web/lib/catalogue/validity-of.ts';
import { factChanges } from '#web/lib/editing/fact.ts';

const agreement = (id: string, from = '2026-01-01', to = '2026-12-31') => ({ id, areas: ['fees'], from, to });
const siena: OrganisationAnswer = {
  id: 'siena',
  name: 'Siena',
  kind: 'customer',
  archived: false,
  agreements: [agreement('a'), agreement('b')],
  areas: [],
  domains: ['siena.example'],
  sharing: 'referents',
};
const draft = organisationDraft(siena);

describe('what an admin writes about an organisation', () => {
  test('sends nothing when nothing is written, or the same again with blanks around it', () => {
    expect(organisationChange(draft, siena)).toBeUndefined();
    const same = { ...draft, name: ' Siena ', domains: '\n SIENA.example \n', identityProvider: '  ' };
    expect(organisationChange(same, siena)).toBeUndefined();
  });

  test('sends only what was changed, lists whole', () => {
    expect(organisationChange({ ...draft, kind: 'partner' }, siena)).toEqual({ kind: 'partner' });
    expect(organisationChange({ ...draft, domains: 'siena.example\nb.example, c.example' }, siena)).toEqual({
      domains: ['siena.example', 'b.example', 'c.example'],
    });
  });

  test('removes what was emptied', () => {
    const known: OrganisationAnswer = { ...siena, identityProvider: 'Unisi', defaultRole: 'referent' };
    const emptied = { ...organisationDraft(known), identityProvider: '', defaultRole: '', domains: '' };
    expect(organisationChange(emptied, known)).toEqual({ domains: [], identityProvider: null, defaultRole: null });
  });

  test('begins with a key that the API takes', () => {
    expect(keyFor('  Università di “Siena” – 2 ')).toBe('universita-di-siena-2');
    expect(keyFor('---')).toBe('');
    expect(keyFor(`${'a'.repeat(63)} b`)).toBe('a'.repeat(63));
  });
});

describe('an agreement that is edited', () => {
  test('takes its place among the others, new ones come last', () => {
    const longer = { ...agreement('a'), to: '2027-12-31' };
    expect(withAgreement(siena.agreements, longer, 'a')).toEqual([longer, agreement('b')]);
    expect(withAgreement(siena.agreements, agreement(' c '), undefined).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('leaves alone what somebody else did to the others meanwhile', () => {
    const meanwhile = [agreement('a'), agreement('b', '2020-01-01'), agreement('new')];
    const longer = { ...agreement('a'), to: '2027-12-31' };
    expect(agreementChange(longer, agreement('a'), meanwhile)).toEqual({
      agreements: [longer, agreement('b', '2020-01-01'), agreement('new')],
    });
    expect(agreementChange(longer, agreement('a'), [agreement('b')])?.agreements).toEqual([agreement('b'), longer]);
  });

  test('is not sent while it says what it said', () => {
    expect(agreementChange(agreementDraft(agreement('a')), agreement('a'), siena.agreements)).toBeUndefined();
    expect(agreementChange(agreementDraft(undefined), undefined, siena.agreements)).toBeUndefined();
  });

  test('is in force on its first and on its last day', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => validityOf(agreement('a'), day))).toEqual(['later', 'now', 'now', 'over']);
  });

  test('can be for every area, an archived one only where it is already', () => {
    const [first = ''] = Object.keys(portal.areas);
    const areas = Object.fromEntries(
      Object.entries(portal.areas).map(([id, area]) => [
        id,
        id === first ? { ...area, archived: true as const } : area,
      ]),
    );
    const offered = (chosen: readonly string[]) =>
      areaGroups({ ...portal, areas }, chosen).flatMap((group) => group.areas.map(({ id }) => id));
    expect(offered([])).not.toContain(first);
    expect(offered([first]).toSorted()).toEqual(Object.keys(portal.areas).toSorted());
  });
});

describe('a referent', () => {
  test('reads first what is in force, then what comes, then what is over', () => {
    const all = [agreement('old', '2020-01-01', '2021-01-01'), agreement('next', '2027-01-01', '2028-01-01')];
    const ordered = agreementsInOrder(
      [...all, agreement('now'), agreement('longer', '2026-01-01', '2030-01-01')],
      '2026-06-01',
    );
    expect(ordered.map(({ id, validity }) => `${id} ${validity}`)).toEqual([
      'longer now',
      'now now',
      'next later',
      'old over',
    ]);
  });
});

describe('the address of the list', () => {
  test('says what is looked for, and nothing that it does not know', () => {
    const search = organisationSearch(new URLSearchParams('name=sie&archived=only&x=1'));
    expect(search).toEqual({ name: 'sie', archived: 'only' });
    expect(searchAddress(search).toString()).toBe('name=sie&archived=only');
    expect(organisationQuery(search)).toEqual({ name: 'sie', archived: 'only' });
    const nothing = organisationSearch(new URLSearchParams('archived=maybe'));
    expect([searchAddress(nothing).size, organisationQuery(nothing)]).toEqual([0, {}]);
  });
});

describe('what the API says against a form', () => {
  const problem = (...errors: { pointer: string; detail: string }[]) =>
    new ApiProblem({
      type: '',
      title: '',
      status: 400,
      code: 'invalid-request',
      requestId: '',
      errors: errors.map((one) => ({ code: 'wrong-format', ...one })),
    });

  test('stands at its field, several sentences once each, and the rest for the whole form', () => {
    const error = problem(
      { pointer: '/domains/0', detail: 'Taken.' },
      { pointer: '/domains/1', detail: 'Taken.' },
      { pointer: '/domains/2', detail: 'Wrong.' },
      { pointer: '/domainsother', detail: 'Other.' },
      { pointer: '', detail: 'Whole.' },
    );
    expect(fieldErrors(error, ['domains', 'name'])).toEqual({
      fields: { domains: 'Taken. Wrong.' },
      others: ['Other.', 'Whole.'],
    });
    expect(fieldErrors(new Error('offline'), ['name'])).toEqual({ fields: {}, others: [] });
  });

  test('finds the fields of one agreement wherever it stands in the list', () => {
    const error = problem({ pointer: '/agreements/3/to', detail: 'Ends early.' });
    expect(fieldErrors(error, ['to'], /^\/agreements\/\d+/).fields).toEqual({ to: 'Ends early.' });
  });
});

describe('what has changed', () => {
  const fact = (key: string, value: string) => ({ key, term: key, value });

  test('is told fact by fact, with what is gone last', () => {
    const before = [fact('name', 'A'), fact('kind', 'x'), fact('gone', 'z')];
    expect(factChanges(before, [fact('name', 'B'), fact('kind', 'x'), fact('new', 'y')])).toEqual([
      { key: 'name', term: 'name', was: 'A', now: 'B' },
      { key: 'new', term: 'new', was: '', now: 'y' },
      { key: 'gone', term: 'gone', was: 'z', now: '' },
    ]);
  });

  test('is looked for month by month, over the turn of the year', () => {
    expect([monthBefore('2026-03'), monthBefore('2026-01'), monthBefore('2025-12')]).toEqual([
      '2026-02',
      '2025-12',
      '2025-11',
    ]);
  });
});
