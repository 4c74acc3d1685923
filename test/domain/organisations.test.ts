import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOrganisation } from '#domain/people/change-organisation';
import { checkOrganisation } from '#domain/people/check-organisation';
import { nameKey } from '#domain/people/name-key';
import { areasInForce, type Organisation } from '#domain/people/organisation';
import { portal } from '#support/ground/portal';

const agreement = { id: 'a', areas: ['enrolment', 'exams'], from: '2026-01-01', to: '2026-12-31' };
const bologna: Organisation = { id: 'bologna', name: 'Bologna', agreements: [agreement] };

describe('an organisation', () => {
  it('is checked field by field: areas that exist, days in order, names used once', () => {
    const agreements = [
      agreement,
      { ...agreement, areas: ['enrolment', 'nowhere'], from: '2026-02-02', to: '2026-02-01' },
      { ...agreement, id: 'b', areas: ['__proto__'], from: '2026-02-02', to: '2026-02-02' },
    ];
    expect(checkOrganisation({ agreements, domains: ['x.example', 'y.example', 'x.example'] }, portal)).toEqual([
      { pointer: '/agreements/1/id', code: 'already-used' },
      { pointer: '/agreements/1/areas/1', code: 'unknown-value' },
      { pointer: '/agreements/1/to', code: 'ends-before-it-begins' },
      { pointer: '/agreements/2/areas/0', code: 'unknown-value' },
      { pointer: '/domains/2', code: 'already-used' },
    ]);
    expect(checkOrganisation(bologna, portal)).toEqual([]);
    expect(checkOrganisation({}, portal)).toEqual([]);
  });

  it('keeps what a change does not name, loses what it names null', () => {
    const before: Organisation = {
      ...bologna,
      identityProvider: 'idp',
      defaultRole: 'referent',
      domains: ['x.example'],
    };
    expect(changeOrganisation(before, { name: 'B', identityProvider: null, kind: 'partner' })).toEqual({
      id: 'bologna',
      name: 'B',
      agreements: [agreement],
      defaultRole: 'referent',
      domains: ['x.example'],
      kind: 'partner',
    });
    expect(changeOrganisation(before, { defaultRole: null, domains: [] })).toEqual({
      ...bologna,
      identityProvider: 'idp',
      domains: [],
    });
  });

  it('stays archived until it is restored', () => {
    const archived = changeOrganisation(bologna, { archived: true });
    expect(archived).toEqual({ ...bologna, archived: true });
    expect(changeOrganisation(archived, { name: 'B' })).toEqual({ ...bologna, name: 'B', archived: true });
    expect(changeOrganisation(archived, { archived: false })).toEqual(bologna);
    expect(changeOrganisation(bologna, { archived: false })).toEqual(bologna);
  });

  it('has its areas from the first to the last day of the agreement, and none when archived', () => {
    const on = (today: string, organisation = bologna) => [...areasInForce(organisation, today)];
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-01-01')).toEqual(['enrolment', 'exams']);
    expect(on('2026-12-31')).toEqual(['enrolment', 'exams']);
    expect(on('2027-01-01')).toEqual([]);
    expect(on('2026-06-01', { ...bologna, archived: true })).toEqual([]);
  });
});

describe('somebody who looks for a name', () => {
  it.each([
    ['Università  di Città', 'universita di citta'],
    ['  ÅNGSTRÖM ', 'angstrom'],
    ['O’Neill', 'o’neill'],
    ['ﬁne', 'fine'],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('finds %s without thinking of case, accents and spaces', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('finds it by its own beginning, however that is written', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'À', 'e', 'É', 'Z', 'ö'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.nat(20), (name, length) => {
        expect(nameKey(name).startsWith(nameKey(name.slice(0, length).toUpperCase()))).toBe(true);
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});
