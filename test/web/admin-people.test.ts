import { describe, expect, test } from 'vitest';
import type { PersonAnswer } from '#contract/answers/person';
import { changePerson } from '#domain/people/change-person';
import type { Person } from '#domain/people/person';
import { portal } from '#support/ground/portal';
import { gridLines, workedQueues } from '#web/features/admin/people/grid-lines.ts';
import { newPersonBody } from '#web/features/admin/people/new-person-body.ts';
import { peopleQuery, peopleSearch } from '#web/features/admin/people/people-search.ts';
import { personChange, personDraft } from '#web/features/admin/people/person-draft.ts';
import { queueRightsOf, rightsOn, withRight } from '#web/features/admin/people/queue-rights-of.ts';

const olga: PersonAnswer = {
  id: 'olga',
  name: 'Olga',
  role: 'operator',
  disabled: false,
  language: 'it',
  queues: ['students', 'teaching'],
  ownQueues: ['students'],
  groups: ['front'],
  rights: {},
};
const anna: PersonAnswer = {
  ...olga,
  id: 'anna',
  role: 'requester',
  organisation: 'aurora',
  queues: [],
  ownQueues: [],
  groups: [],
};
const usual = ['read', 'note', 'reply', 'move', 'own', 'close'];

describe('what an admin writes about somebody', () => {
  test('sends nothing when nothing is written, or lists in another order', () => {
    expect(personChange(personDraft(olga), olga)).toBeUndefined();
    const given: PersonAnswer = { ...olga, ownQueues: ['a', 'b'], rights: { b: ['note', 'read'], a: ['read'] } };
    const again = { ...personDraft(given), queues: ['b', 'a'], rights: { a: ['read'], b: ['read', 'note'] } as const };
    expect(personChange(again, given)).toBeUndefined();
  });

  test('sends only what was changed', () => {
    expect(personChange({ ...personDraft(olga), language: 'en' }, olga)).toEqual({ language: 'en' });
    expect(personChange({ ...personDraft(olga), queues: ['services'] }, olga)).toEqual({ queues: ['services'] });
    expect(personChange({ ...personDraft(anna), sharesTickets: true }, anna)).toEqual({ sharesTickets: true });
    expect(personChange({ ...personDraft(anna), organisation: '' }, anna)).toEqual({ organisation: null });
  });

  test('says of another role only what that role has', () => {
    expect(personChange({ ...personDraft(olga), role: 'supervisor', name: 'O' }, olga)).toEqual({
      name: 'O',
      role: 'supervisor',
    });
    const promoted = { ...personDraft(anna), role: 'operator', queues: ['students'] };
    expect(personChange(promoted, anna)).toEqual({ role: 'operator', groups: [], queues: ['students'], rights: {} });
  });

  test('lets somebody in with an organisation only where their role has one', () => {
    const draft = { name: ' Anna ', email: ' a@b.example ', role: 'operator', organisation: 'aurora', subject: '' };
    expect(newPersonBody(draft)).toEqual({ name: 'Anna', email: 'a@b.example', role: 'operator' });
    expect(newPersonBody({ ...draft, role: 'referent', subject: ' s ' })).toEqual({
      name: 'Anna',
      email: 'a@b.example',
      role: 'referent',
      organisation: 'aurora',
      subject: 's',
    });
  });
});

describe('the grid of rights', () => {
  test('gives everything but looking after the queue where nothing else is said', () => {
    expect(queueRightsOf({}, 'students')).toEqual(usual);
    expect(queueRightsOf({ students: ['read'] }, 'students')).toEqual(['read']);
    expect(queueRightsOf({}, 'constructor')).toEqual(usual);
  });

  test('takes one right away and gives it back, and then says nothing special any more', () => {
    const without = withRight({}, { queue: 'students', right: 'close', isGiven: false });
    expect(without).toEqual({ students: ['read', 'note', 'reply', 'move', 'own'] });
    expect(withRight(without, { queue: 'students', right: 'close', isGiven: true })).toEqual({});
    expect(withRight({ other: ['read'] }, { queue: 'students', right: 'admin', isGiven: true })).toEqual({
      other: ['read'],
      students: [...usual, 'admin'],
    });
  });

  test('never takes reading from whoever works there', () => {
    const rights = withRight({ students: ['read', 'note'] }, { queue: 'students', right: 'note', isGiven: false });
    expect(rights).toEqual({ students: ['read'] });
    expect(withRight(rights, { queue: 'students', right: 'read', isGiven: false })).toEqual({ students: ['read'] });
  });

  test('says nothing about queues that they work on no more', () => {
    expect(rightsOn({ students: ['read'], teaching: ['note'] }, ['teaching'])).toEqual({ teaching: ['note'] });
  });

  const groups = { front: { label: { it: 'Fronte', en: 'Front' }, queues: ['teaching'] } };
  const desk = { ...portal, groups };

  test('has every queue, each under the one above it, and says by which group it is theirs', () => {
    const lines = gridLines(desk, personDraft(olga));
    expect(lines.map(({ id }) => id).toSorted()).toEqual(Object.keys(portal.queues).toSorted());
    const line = (id: string) => lines.find((one) => one.id === id);
    expect([line('students')?.isOwn, line('students')?.groups]).toEqual([true, []]);
    expect([line('teaching')?.isOwn, line('teaching')?.groups]).toEqual([false, ['front']]);
    for (const [at, { id, depth }] of lines.entries()) {
      const { parent } = portal.queues[id] ?? {};
      const above = lines.slice(0, at).findLast((one) => one.depth < depth);
      expect(above?.id).toBe(parent);
    }
  });

  test('shows the same work as the API keeps', () => {
    const draft = { ...personDraft(olga), queues: ['services'] };
    const stored: Person = { id: 'olga', name: 'Olga', role: 'operator', queues: [], language: 'it', disabled: false };
    const after = changePerson(stored, { groups: ['front'], queues: ['services'] }, desk);
    expect(workedQueues(desk, draft).toSorted()).toEqual(after.queues.toSorted());
  });

  test('shows an archived queue only to whom it still belongs', () => {
    const queues = { ...portal.queues, old: { label: { it: 'Vecchia', en: 'Old' }, archived: true as const } };
    const shown = (own: readonly string[]) =>
      gridLines({ ...desk, queues }, { groups: [], queues: own }).some(({ id }) => id === 'old');
    expect([shown([]), shown(['old'])]).toEqual([false, true]);
  });
});

describe('the address of the list of people', () => {
  test('says what is looked for, and nothing that it does not know', () => {
    const search = peopleSearch(new URLSearchParams('name=an&role=operator&organisation=aurora&disabled=only'));
    expect(peopleQuery(search)).toEqual({ name: 'an', role: 'operator', organisation: 'aurora', disabled: 'only' });
    const nothing = peopleSearch(new URLSearchParams('role=api_client&disabled=x'));
    expect([nothing.role, nothing.disabled, peopleQuery(nothing)]).toEqual(['', '', {}]);
  });
});
