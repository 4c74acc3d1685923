import { describe, expect, it } from 'vitest';
import { mayDo, maySee, type Right } from '#domain/policy';
import { type Name, people } from '#support/ground/people';
import { ticketOf } from '#support/ground/ticket-of';

const everybody = Object.keys(people) as Name[];
const bystanders: readonly Name[] = ['anna', 'bruno', 'carla', 'rita', 'remo', 'robot', 'otto', 'ada'];
const may = (right: Right, ticket?: ReturnType<typeof ticketOf>) =>
  everybody.filter((name) => mayDo(people[name], right, ticket)).join(' ');

const desk = 'olga oscar sara';
const readers = 'anna rita robot olga oscar sara ada';

describe("on Anna's ticket in the students' queue", () => {
  const rights: [Right, string][] = [
    ['list', readers],
    ['read', `${readers} clock`],
    ['download', readers],
    ['readInternal', 'olga oscar sara ada'],
    ['comment', 'anna rita robot'],
    ['confirm', 'anna'],
    ['reply', desk],
    ['note', desk],
    ['act', desk],
    ['takeOver', desk],
    ['finish', desk],
    ['approve', 'rita sara'],
    ['assign', desk],
    ['move', desk],
    ['release', desk],
    ['reclassify', desk],
    ['close', 'clock'],
    ['wake', 'clock'],
    ['resolve', 'clock'],
    ['link', desk],
  ];
  it.each(rights)('%s is for: %s', (right, names) => {
    expect(may(right, ticketOf())).toBe(names);
  });
});

describe('without a ticket', () => {
  const persons = 'anna bruno carla rita remo olga oscar otto sara ada';
  const rights: [Right, string][] = [
    ['open', 'anna bruno carla rita remo'],
    ['openForOthers', 'robot olga oscar otto sara'],
    ['seeCatalog', 'anna bruno carla rita remo robot olga oscar otto sara ada'],
    ['seeQueues', 'olga oscar otto sara ada'],
    ['upload', 'anna bruno carla rita remo robot olga oscar otto sara'],
    ['seeSelf', 'anna bruno carla rita remo robot olga oscar otto sara ada'],
    ['changeSelf', persons],
    ['seeOrganisation', 'rita remo sara ada'],
    ['seeOrganisations', 'sara ada'],
    ['changeOrganisations', 'ada'],
    ['seePeople', 'rita remo sara ada'],
    ['changePeople', 'ada'],
    ['seeDirectories', 'sara ada'],
    ['changeDirectories', 'ada'],
    ['requestPerson', 'rita remo'],
    ['seeRequests', 'rita remo sara ada'],
    ['decideRequest', 'sara ada'],
    ['seeAudit', 'ada'],
  ];
  it.each(rights)('%s is for: %s', (right, names) => {
    expect(may(right)).toBe(names);
  });
});

describe('an operator reaches', () => {
  it('tickets in their queues and those they own or are responsible for', () => {
    expect(maySee(people.otto, ticketOf())).toBe(false);
    expect(maySee(people.otto, ticketOf({ queue: 'teaching' }))).toBe(true);
    expect(maySee(people.otto, ticketOf({ owner: 'otto' }))).toBe(true);
    expect(maySee(people.otto, ticketOf({ responsible: 'otto' }))).toBe(true);
  });
  it('no ticket any more that left their queues', () => {
    expect(maySee(people.olga, ticketOf({ queue: 'students_second' }))).toBe(false);
    expect(maySee(people.oscar, ticketOf({ queue: 'students_second' }))).toBe(true);
  });
});

describe('a referent', () => {
  it('sees and comments for the organisation, but confirms only their own tickets', () => {
    expect(mayDo(people.rita, 'confirm', ticketOf())).toBe(false);
    expect(mayDo(people.rita, 'confirm', ticketOf({ requester: 'rita' }))).toBe(true);
  });
});

describe("another organisation's system", () => {
  it('does nothing to the ticket that the own one may do', () => {
    const foreign = { ...people.robot, organisation: 'padova' };
    const rights: Right[] = ['list', 'read', 'download', 'comment', 'openForOthers'];
    expect(rights.filter((right) => mayDo(people.robot, right, ticketOf()))).toEqual(rights);
    expect(rights.filter((right) => mayDo(foreign, right, ticketOf()))).toEqual([]);
  });
});

describe('a person without an organisation', () => {
  it('reaches no organisation, not even one without a name', () => {
    const lost = { id: 'lost', role: 'referent', queues: [] } as const;
    expect(maySee(lost, ticketOf())).toBe(false);
    expect(maySee({ ...lost, role: 'api_client' }, ticketOf({ organisation: undefined as unknown as string }))).toBe(
      false,
    );
  });
});

describe('the desk', () => {
  it('works no ticket as an admin, and reads none as a stranger', () => {
    const working: Right[] = [
      'reply',
      'note',
      'act',
      'assign',
      'move',
      'release',
      'reclassify',
      'comment',
      'confirm',
      'open',
    ];
    expect(working.filter((right) => mayDo(people.ada, right))).toEqual([]);
    expect(bystanders.filter((name) => mayDo(people[name], 'act', ticketOf()))).toEqual([]);
  });
});
