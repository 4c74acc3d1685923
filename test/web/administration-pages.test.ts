import { describe, expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import { portal } from '#support/ground/portal';
import { auditSearch, monthsToChoose } from '#web/features/admin/audit/audit-search.ts';
import { actionOf, nameIn, pageOf } from '#web/features/admin/audit/audited-thing.ts';
import { plainFacts } from '#web/features/admin/audit/plain-facts.ts';
import { groupDraft, groupProblems, putGroup } from '#web/features/admin/groups/group-draft.ts';
import { groupEntries } from '#web/features/admin/groups/group-entry.ts';
import { wrongAnswers } from '#web/features/organisation/requests/wrong-answers.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { stateInAddress } from '#web/lib/requests/request-state.ts';

const now = new Date('2026-01-31T23:30:00Z');
const refused = (...errors: object[]) =>
  new ApiProblem({ type: '', title: '', status: 400, code: 'invalid-request', requestId: '', errors } as never);

describe('an address of the audit', () => {
  test('says month, kind and id, and stands for the whole current month where it says nothing that there is', () => {
    const asked = auditSearch(new URLSearchParams('month=2025-12&what=person&id=anna'), now);
    expect(asked).toEqual({ month: '2025-12', what: 'person', id: 'anna' });
    const odd = auditSearch(new URLSearchParams('month=2025-13&what=ticket&id=a%20b'), now);
    expect(odd).toEqual({ month: '2026-01', what: '', id: '' });
  });

  test('offers two years of months, and an older one that is looked at', () => {
    const months = monthsToChoose('2020-02', now);
    expect([months[0], months[1], months[23], months[24]]).toEqual(['2026-01', '2025-12', '2024-02', '2020-02']);
    expect(monthsToChoose('2025-12', now)).toHaveLength(24);
  });
});

describe('what an admin reads of an entry of the audit', () => {
  const words = {
    term: (path: readonly string[]) => path.join('/'),
    value: (_: readonly string[], value: string | number | boolean) => `<${value}>`,
  };

  test('is every value of the thing with its way there, without ids and versions of its own', () => {
    const stored = {
      id: 'x',
      version: 3,
      name: 'Gruppo',
      'areas.fees': { label: { it: 'Tasse' }, id: 'kept' },
      queues: ['one', 'two'],
      sites: [{ city: 'Roma' }],
      nothing: null,
      open: false,
    };
    expect(plainFacts(stored, words).map(({ term, value }) => `${term} ${value}`)).toEqual([
      'name <Gruppo>',
      'areas/fees/label/it <Tasse>',
      'areas/fees/id <kept>',
      'queues <one>, <two>',
      'sites/0/city <Roma>',
      'open <false>',
    ]);
    expect(plainFacts(undefined, words)).toEqual([]);
  });

  test('leads to the page of the thing, where there is one', () => {
    expect(pageOf({ what: 'person', id: 'anna' })).toBe('/admin/people/anna');
    expect(pageOf({ what: 'organisation', id: 'padova' })).toBe('/admin/organisations/padova');
    const group = { what: 'directory-group', id: 'all' } as const;
    expect(pageOf({ ...group, after: { organisation: 'padova' } })).toBe('/admin/directories/padova/all');
    expect(pageOf({ ...group, after: { members: 3 } })).toBeUndefined();
    expect([nameIn({ name: 'Anna' }), nameIn({ name: 3 }), nameIn('Anna'), nameIn(null)]).toEqual([
      'Anna',
      undefined,
      undefined,
      undefined,
    ]);
    expect([actionOf('finish-import'), actionOf('something-new')]).toEqual(['finish-import', undefined]);
  });
});

describe('what an admin writes about an operator group', () => {
  const draft = { id: 'front', labelIt: ' Sportello ', labelEn: 'Front', queues: ['students'] };

  test('makes a group that the API takes, and changes nothing when nothing is written anew', () => {
    const made = editPreset(portal, [putGroup(draft, undefined)]);
    if (!made.ok) throw new Error('refused');
    const label = { it: 'Sportello', en: 'Front' };
    const [group] = groupEntries(made.value);
    expect(group).toEqual({ id: 'front', label, queues: ['students'] });
    expect(editPreset(made.value, [putGroup(groupDraft(group), group)])).toEqual(made);
    expect(groupEntries({})).toEqual([]);
  });

  test('stays archived when it was', () => {
    const archived = { id: 'front', label: { it: 'A', en: 'A' }, queues: [], archived: true } as const;
    expect(putGroup(groupDraft(archived), archived).value).toMatchObject({ archived: true });
  });

  test('is refused at its field, without the place that the field says already', () => {
    const at = (pointer: string, reason?: string) => ({
      pointer: `/changes/0${pointer}`,
      code: 'c',
      detail: 'd',
      reason,
    });
    const problems = groupProblems(
      refused(
        at('/value/queues', 'groups.front.queues: names no queue'),
        at('/place/1'),
        at('/value/label/it'),
        at(''),
      ),
    );
    expect(problems.map(({ field, reason }) => [field, reason])).toEqual([
      ['queues', 'names no queue'],
      ['id', undefined],
      ['labelIt', undefined],
      [undefined, undefined],
    ]);
    expect(groupProblems(new TypeError('Failed to fetch'))).toEqual([]);
  });
});

describe('what a referent writes about somebody', () => {
  test('is refused with what belongs there, or with the rule that it breaks', () => {
    const wanted = (field: string) => `write the ${field}`;
    const error = refused(
      { pointer: '/name', code: 'too-short', detail: 'Too short.' },
      { pointer: '/email', code: 'already-used', detail: 'Somebody has it.' },
    );
    expect(wrongAnswers(error, wanted)).toEqual([
      { id: 'new-name', text: 'write the name' },
      { id: 'new-email', text: 'Somebody has it.' },
    ]);
    expect(wrongAnswers(new TypeError('Failed to fetch'), wanted)).toEqual([]);
  });

  test('is looked for where it waits, unless the address says otherwise', () => {
    expect(stateInAddress(new URLSearchParams('state=refused'))).toBe('refused');
    expect(stateInAddress(new URLSearchParams('state=lost'))).toBe('pending');
  });
});
