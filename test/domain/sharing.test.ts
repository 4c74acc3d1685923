import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePerson } from '#domain/people/change-person';
import { checkPerson } from '#domain/people/check-person';
import { memberOf } from '#domain/people/member-of';
import { type SharingMode, sharingModes } from '#domain/people/organisation';
import { type Actor, type Person, roles } from '#domain/people/person';
import { seesOrganisation } from '#domain/people/sees-organisation';
import { mayDo, maySee, type Right } from '#domain/policy';
import { people } from '#support/ground/people';
import { portal } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

const chosen = { ...people.bruno, sharesTickets: true } as const;
const bologna = { anna: people.anna, bruno: people.bruno, chosen, rita: people.rita, robot: people.robot };
const under = <One extends Actor>(actor: One, sharing: SharingMode) => ({ ...actor, sharing });
const readersOfAnnas = (sharing: SharingMode, right: Right = 'read') =>
  Object.entries(bologna)
    .filter(([, actor]) => mayDo(under(actor, sharing), right, ticketOf()))
    .map(([name]) => name)
    .join(' ');

describe('an organisation that shares its tickets', () => {
  it.each([
    ['no', 'anna robot'],
    ['referents', 'anna rita robot'],
    ['members', 'anna chosen rita robot'],
    ['everyone', 'anna bruno chosen rita robot'],
  ] as const)('with %s lets see a ticket of Anna: %s', (sharing, names) => {
    expect(readersOfAnnas(sharing)).toBe(names);
    expect(readersOfAnnas(sharing, 'list')).toBe(names);
    expect(readersOfAnnas(sharing, 'download')).toBe(names);
  });

  it('lets write on it nobody but who asked, the referents who see it, and its system', () => {
    expect(sharingModes.map((sharing) => readersOfAnnas(sharing, 'comment'))).toEqual([
      'anna robot',
      ...Array(3).fill('anna rita robot'),
    ]);
    for (const sharing of sharingModes) expect(readersOfAnnas(sharing, 'confirm')).toBe('anna');
    expect(sharingModes.map((sharing) => readersOfAnnas(sharing, 'approve'))).toEqual(['', 'rita', 'rita', 'rita']);
  });

  it('lets its referents see what they asked themselves, whatever it says', () => {
    const ritas = ticketOf({ requester: 'rita' });
    for (const sharing of sharingModes) {
      expect(maySee(under(people.rita, sharing), ritas)).toBe(true);
      expect(mayDo(under(people.rita, sharing), 'comment', ritas)).toBe(true);
    }
  });

  it('is seen whole by its own system, whatever it says, and by nobody of the desk as one of its own', () => {
    for (const sharing of sharingModes) expect(seesOrganisation(under(people.robot, sharing))).toBe(true);
    expect(seesOrganisation(under(people.olga, 'everyone'))).toBe(false);
  });

  it('says nothing as long as nobody has chosen: its referents see all', () => {
    for (const actor of Object.values(bologna)) {
      expect(maySee(actor, ticketOf())).toBe(maySee(under(actor, 'referents'), ticketOf()));
    }
    expect(memberOf(person, undefined)).toBe(person);
    expect(memberOf(person, {})).toBe(person);
    expect(memberOf(person, { sharing: 'everyone' })).toEqual({ ...person, sharing: 'everyone' });
  });
});

const person: Person = {
  id: 'bruno',
  name: 'Bruno',
  role: 'requester',
  organisation: 'bologna',
  queues: [],
  language: 'it',
  disabled: false,
};
const actors = fc.record(
  {
    id: fc.constantFrom('anna', 'bruno'),
    role: fc.constantFrom(...roles),
    organisation: fc.constantFrom('bologna', 'padova'),
    queues: fc.constantFrom<readonly string[]>([], ['students']),
    sharesTickets: fc.constant(true as const),
    sharing: fc.constantFrom(...sharingModes),
  },
  { requiredKeys: ['id', 'role', 'queues'] },
);
const tickets = fc
  .record({ requester: fc.constantFrom('anna', 'bruno'), organisation: fc.constantFrom('bologna', 'padova') })
  .map(ticketOf);

describe('whatever an organisation shares', () => {
  it('nobody sees a ticket of another one that they did not open', () => {
    fc.assert(
      fc.property(actors, tickets, (actor, ticket) => {
        fc.pre(['requester', 'referent', 'api_client'].includes(actor.role));
        const theirs = actor.organisation === ticket.organisation || actor.id === ticket.requester;
        return theirs || !maySee(actor, ticket);
      }),
    );
  });
  it('the desk neither gains nor loses a ticket by it', () => {
    fc.assert(
      fc.property(actors, tickets, fc.constantFrom(...sharingModes), (actor, ticket, sharing) => {
        fc.pre(['operator', 'supervisor', 'tenant_admin'].includes(actor.role));
        expect(seesOrganisation(actor)).toBe(false);
        expect(maySee({ ...actor, sharing }, ticket)).toBe(maySee(actor, ticket));
      }),
    );
  });
  it('whoever may write on a ticket may read it', () => {
    fc.assert(
      fc.property(actors, tickets, (actor, ticket) => {
        fc.pre(actor.role !== 'requester' || actor.organisation === ticket.organisation);
        return !mayDo(actor, 'comment', ticket) || maySee(actor, ticket);
      }),
    );
  });
});

describe('a chosen member', () => {
  const changed = (before: Person, change: Parameters<typeof changePerson>[1]) => changePerson(before, change, portal);
  const member = changed(person, { sharesTickets: true });

  it('stays chosen until that is taken back', () => {
    expect(member).toEqual({ ...person, sharesTickets: true });
    expect(changed(member, { name: 'B', role: 'referent' }).sharesTickets).toBe(true);
    expect(changed(member, { organisation: 'bologna' }).sharesTickets).toBe(true);
    expect(changed(member, { sharesTickets: false })).toEqual(person);
  });
  it('is not chosen by the organisation that they go to, unless it says so', () => {
    expect(changed(member, { organisation: 'padova' })).not.toHaveProperty('sharesTickets');
    expect(changed(member, { organisation: 'padova', sharesTickets: true }).sharesTickets).toBe(true);
  });
  it('is one of the organisation’s people: the desk has none', () => {
    expect(changed(member, { role: 'operator' })).not.toHaveProperty('sharesTickets');
    expect(changed({ ...member, role: 'api_client' }, {})).not.toHaveProperty('sharesTickets');
    const wrong = (role: Person['role'], sharesTickets: boolean) =>
      checkPerson({ sharesTickets }, { ...person, role }, portal);
    expect(wrong('supervisor', true)).toEqual([{ pointer: '/sharesTickets', code: 'not-allowed' }]);
    expect(wrong('operator', true)).toEqual([{ pointer: '/sharesTickets', code: 'not-allowed' }]);
    expect([...wrong('operator', false), ...wrong('requester', true), ...wrong('referent', true)]).toEqual([]);
  });
});
