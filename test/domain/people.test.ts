import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePerson, isOutside, type PersonChange } from '#domain/people/change-person';
import { checkPerson } from '#domain/people/check-person';
import { onTheirGroups } from '#domain/people/on-their-groups';
import { type Person, roles } from '#domain/people/person';
import { queueRights } from '#domain/people/queue-right';
import { presentPerson } from '#http/present/present-person';
import { portal } from '#support/ground/portal';

const label = { it: 'x', en: 'x' };
const preset = {
  ...portal,
  groups: {
    front: { label, queues: ['students', 'teaching'] },
    second: { label, queues: ['students_second'] },
  },
};
const olga: Person = {
  id: 'olga',
  name: 'Olga',
  role: 'operator',
  queues: ['students'],
  language: 'it',
  disabled: false,
};
const anna: Person = {
  id: 'anna',
  name: 'Anna',
  role: 'requester',
  organisation: 'aurora',
  queues: [],
  language: 'it',
  disabled: false,
};
const changed = (person: Person, change: PersonChange) => changePerson(person, change, preset);
const wrong = (person: Person, change: PersonChange) => checkPerson(change, changed(person, change), preset);

describe('everybody', () => {
  it('belongs to an organisation or to the desk, by their role', () => {
    expect(roles.filter(isOutside)).toEqual(['requester', 'referent', 'api_client']);
  });

  it('has no more after a change than was said of them', () => {
    expect(changed(olga, { name: 'O' })).toStrictEqual({ ...olga, name: 'O' });
  });
});

describe('an operator', () => {
  it('of a group that is gone keeps the queues that are their own', () => {
    expect(changed({ ...olga, groups: ['gone'], ownQueues: ['students'] }, {}).queues).toEqual(['students']);
  });

  it('has the queues that their groups have now, whatever is stored with them', () => {
    const stored = { ...olga, queues: ['students', 'development'], groups: ['front'], ownQueues: ['students'] };
    expect(onTheirGroups(stored, preset).queues).toEqual(['students', 'teaching']);
    expect(onTheirGroups(olga, preset)).toBe(olga);
  });

  it('works on the queues of their groups besides their own, each once', () => {
    const grouped = changed(olga, { groups: ['front', 'second', 'front'] });
    expect(grouped).toEqual({
      ...olga,
      queues: ['students', 'teaching', 'students_second'],
      groups: ['front', 'second'],
      ownQueues: ['students'],
    });
    expect(changed(grouped, { groups: [] })).toEqual(olga);
    expect(changed(grouped, { groups: ['second'] }).queues).toEqual(['students', 'students_second']);
    expect(changed(grouped, { queues: ['development'] }).queues).toEqual([
      'development',
      'students',
      'teaching',
      'students_second',
    ]);
    expect(changed(grouped, { name: 'O' }).queues).toEqual(grouped.queues);
  });

  it('may read wherever they may do anything, and loses rights on queues that they leave', () => {
    const narrowed = changed(olga, {
      queues: ['students', 'teaching'],
      rights: { students: ['note'], teaching: ['read'] },
    });
    expect(narrowed.rights).toEqual({ students: ['read', 'note'], teaching: ['read'] });
    expect(changed(narrowed, { queues: ['teaching'] }).rights).toEqual({ teaching: ['read'] });
    expect(changed(narrowed, { rights: null })).not.toHaveProperty('rights');
    expect(changed(narrowed, { name: 'O' }).rights).toEqual(narrowed.rights);
    expect(changed(narrowed, { queues: [] })).not.toHaveProperty('rights');
  });

  it('is as narrow as before on a queue that their group lost and has again', () => {
    const narrowed = changed(olga, { groups: ['front'], rights: { teaching: ['read'] } });
    const without = { groups: { ...preset.groups, front: { label, queues: ['students'] } } };
    const lost = changePerson(narrowed, {}, without);
    expect(lost.queues).toEqual(['students']);
    expect(presentPerson(lost).rights).toEqual({});
    expect(changed(lost, {}).rights).toEqual({ teaching: ['read'] });
    expect(changePerson(lost, { groups: ['front'] }, without)).not.toHaveProperty('rights');
  });

  it('is told which queue, group or right stands for nothing', () => {
    expect(
      wrong(olga, { queues: ['students', 'nowhere'], groups: ['front', 'none'], rights: { development: ['read'] } }),
    ).toEqual([
      { pointer: '/queues/1', code: 'unknown-queue' },
      { pointer: '/groups/1', code: 'unknown-value' },
      { pointer: '/rights/development', code: 'unknown-queue' },
    ]);
    expect(wrong(olga, { groups: ['__proto__'] })).toEqual([{ pointer: '/groups/0', code: 'unknown-value' }]);
    expect(wrong(olga, { groups: ['front'], rights: { teaching: ['read'] } })).toEqual([]);
    expect(checkPerson({ groups: ['front'] }, olga, portal)).toEqual([{ pointer: '/groups/0', code: 'unknown-value' }]);
  });

  it('has no organisation', () => {
    expect(wrong(olga, { organisation: 'aurora' })).toEqual([{ pointer: '/organisation', code: 'not-allowed' }]);
    expect(changed(olga, { organisation: 'aurora' })).toEqual(olga);
    expect(wrong(olga, { organisation: null })).toEqual([]);
  });

  it('who becomes a requester leaves all queues and needs an organisation', () => {
    const grouped = changed(olga, { groups: ['front'], rights: { students: ['read'] } });
    expect(changed(grouped, { role: 'requester', organisation: 'aurora' })).toEqual({
      ...olga,
      role: 'requester',
      organisation: 'aurora',
      queues: [],
    });
    expect(wrong(grouped, { role: 'requester' })).toEqual([{ pointer: '/organisation', code: 'required' }]);
    expect(wrong(grouped, { role: 'referent', organisation: 'aurora' })).toEqual([]);
  });
});

describe('a requester', () => {
  it('is given no work, and keeps address and phone whatever is changed', () => {
    const work = { queues: ['students'], groups: ['front'], rights: { students: ['read' as const] } };
    const pointers = ['/queues', '/groups', '/rights'];
    expect(wrong(anna, work)).toEqual(pointers.map((pointer) => ({ pointer, code: 'not-allowed' })));
    expect(wrong(anna, { queues: [], groups: [], rights: null })).toEqual([]);
    expect(changed(anna, work)).toEqual(anna);
    const reachable = { ...anna, email: 'anna@x.example', phone: '051' };
    expect(changed(reachable, { name: 'A', language: 'en', disabled: true })).toEqual({
      ...reachable,
      name: 'A',
      language: 'en',
      disabled: true,
    });
  });

  it('moves to another organisation and cannot lose the only one', () => {
    expect(changed(anna, { organisation: 'padova' }).organisation).toBe('padova');
    expect(wrong(anna, { organisation: null })).toEqual([{ pointer: '/organisation', code: 'required' }]);
    expect(changed(anna, { role: 'supervisor' })).toEqual({
      ...olga,
      ...anna,
      role: 'supervisor',
      organisation: undefined,
    });
  });
});

const someQueues = fc.uniqueArray(fc.constantFrom(...Object.keys(portal.queues)), { maxLength: 4 });
const someChange: fc.Arbitrary<PersonChange> = fc.record(
  {
    role: fc.constantFrom(...roles),
    organisation: fc.option(fc.constantFrom('aurora', 'padova')),
    queues: someQueues,
    groups: fc.uniqueArray(fc.constantFrom('front', 'second'), { maxLength: 2 }),
    rights: fc.option(
      fc.dictionary(
        fc.constantFrom(...Object.keys(portal.queues)),
        fc.uniqueArray(fc.constantFrom(...queueRights), { minLength: 1 }),
        { noNullPrototype: true },
      ),
    ),
    disabled: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('whatever is changed of somebody', () => {
  it('leaves a person whom their role explains: work for operators only, an organisation for no one at the desk', () => {
    fc.assert(
      fc.property(fc.constantFrom(olga, anna), fc.array(someChange, { maxLength: 4 }), (start, changes) => {
        const after = changes.reduce<Person>((person, one) => changePerson(person, one, preset), start);
        if (after.role !== 'operator')
          expect([after.queues, after.groups, after.rights]).toEqual([[], undefined, undefined]);
        if (!isOutside(after.role)) expect(after.organisation).toBeUndefined();
        for (const [queue, rights] of Object.entries(after.rights ?? {})) {
          expect(after.queues).toContain(queue);
          expect(rights).toContain('read');
        }
        for (const group of after.groups ?? []) {
          expect(after.queues).toEqual(expect.arrayContaining(preset.groups[group as 'front'].queues));
        }
        expect(new Set(after.queues).size).toBe(after.queues.length);
      }),
    );
  });
});
