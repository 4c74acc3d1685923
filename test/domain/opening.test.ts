import { describe, expect, it } from 'vitest';
import { checkOpening } from '#domain/catalogue/check-opening';
import { offeredCatalog } from '#domain/catalogue/offered-catalog';
import type { Organisation } from '#domain/people/organisation';
import type { OpenCommand } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { classification, contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { type Name, people } from '#support/ground/people';
import { portal, portalDesk } from '#support/ground/portal';

const today = '2026-03-05';
const bologna: Organisation = {
  id: 'bologna',
  name: 'Bologna',
  agreements: [
    { id: 'a1', areas: ['enrolment', 'fees'], from: '2026-01-01', to: '2026-12-31' },
    { id: 'a2', areas: ['exams'], from: today, to: today },
    { id: 'a3', areas: ['library'], from: '2025-01-01', to: '2026-03-04' },
    { id: 'a4', areas: ['staff'], from: '2026-03-06', to: '2027-01-01' },
  ],
};
const command: OpenCommand = {
  kind: 'open',
  number: '2026-000124',
  classification,
  organisation: 'bologna',
  requester: 'anna',
  channel: 'portal',
};

describe('what a user chose when opening', () => {
  const wrong = (input: Partial<typeof classification> & { regression?: boolean; environment?: string }) =>
    checkOpening(
      { ...classification, ...input },
      { configuration: portalDesk, organisation: bologna, actor: people.anna, today },
    ).map(({ pointer, code }) => `${pointer} ${code}`);

  it('is right when the catalogue has it and an agreement covers it', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ regression: true, environment: 'training' })).toEqual([]);
    expect(wrong({ area: 'exams', subarea: 'grade_records' })).toEqual([]);
  });
  it('is refused where no agreement is in force on that day', () => {
    expect(wrong({ area: 'library', subarea: 'loans' })).toEqual(['/area area-not-in-agreement']);
    expect(wrong({ area: 'staff', subarea: 'payroll' })).toEqual(['/area area-not-in-agreement']);
    expect(wrong({ area: 'degrees', subarea: 'thesis' })).toEqual(['/area area-not-in-agreement']);
  });
  it('is refused where the catalogue does not have it', () => {
    expect(wrong({ area: 'parking' })).toEqual(['/area unknown-value', '/subarea subarea-of-another-area']);
    expect(wrong({ area: 'fees' })).toEqual(['/subarea subarea-of-another-area']);
    expect(wrong({ subarea: 'nothing' })).toEqual(['/subarea unknown-value']);
    expect(wrong({ subtype: 'consultancy' })).toEqual(['/subtype subtype-of-another-type']);
    expect(wrong({ subtype: '__proto__' })).toEqual(['/subtype unknown-value']);
    expect(wrong({ severity: 'code_red', urgency: '', environment: 'moon' })).toEqual([
      '/severity unknown-value',
      '/urgency unknown-value',
      '/environment unknown-value',
    ]);
  });
  it('carries the regression flag on anomalies only, whatever it says', () => {
    const refusal = ['/regression regression-not-for-this-type'];
    expect(wrong({ type: 'request', subtype: 'evolution', regression: true })).toEqual(refusal);
    expect(wrong({ type: 'clarification', subtype: 'consultancy', regression: false })).toEqual(refusal);
    expect(wrong({ type: 'constructor', regression: true })).toEqual([
      '/type unknown-value',
      '/subtype subtype-of-another-type',
    ]);
  });
});

describe('a person is offered', () => {
  const offered = (name: Name, organisation?: Organisation) =>
    offeredCatalog(portal, { actor: people[name], organisation, today });

  it('as a requester, referent or API client: the areas of agreements in force, in their groups', () => {
    for (const name of ['anna', 'rita', 'robot'] as const) {
      expect(Object.keys(offered(name, bologna).areas)).toEqual(['enrolment', 'fees', 'exams']);
      expect(Object.keys(offered(name, bologna).macroAreas)).toEqual(['students', 'teaching']);
    }
    expect(offered('anna').areas).toEqual({});
  });
  it('as staff: everything', () => {
    for (const name of ['olga', 'sara', 'ada'] as const) {
      expect(offered(name).areas).toEqual(portal.areas);
      expect(offered(name).macroAreas).toEqual(portal.macroAreas);
    }
  });
  it('always all types, severities, urgencies and environments, in their order', () => {
    const { types, severities, urgencies, environments, priorities } = portal;
    expect(offered('anna', bologna)).toMatchObject({ types, severities, urgencies, environments, priorities });
    expect(Object.keys(offered('anna', bologna).severities)).toEqual(['blocking', 'high', 'medium', 'low']);
  });
});

describe('a new ticket', () => {
  it('is public, first in its history, on the competent queue, with the priority of the table', () => {
    const event = happens(undefined, command, contextOf('anna'));
    expect(event).toMatchObject({
      number: '2026-000124',
      sequence: 1,
      type: 'opened',
      visibility: 'public',
      publicVersion: 1,
      previousHash: '0'.repeat(64),
      audience: { requester: 'anna', queue: 'students' },
    });
    expect(ticketAfter(undefined, command, contextOf('anna'))).toEqual({
      ...classification,
      number: '2026-000124',
      version: 1,
      publicVersion: 1,
      state: 'new',
      priority: 'very_high',
      queue: 'students',
      organisation: 'bologna',
      requester: 'anna',
      openedBy: 'anna',
      channel: 'portal',
      openedAt: now,
      updatedAt: now,
      publicUpdatedAt: now,
      customerAnswered: false,
      configurationVersion: 7,
      lastHash: event.hash,
    });
  });
  it('may follow a closed one', () => {
    const followed = ticketAfter(undefined, { ...command, follows: '2026-000100' }, contextOf('anna'));
    expect(followed.follows).toBe('2026-000100');
  });
  it('is about an end customer of the partner for ever, where one is named', () => {
    const about = ticketAfter(undefined, { ...command, endCustomer: 'rosati' }, contextOf('anna'));
    expect(about.endCustomer).toBe('rosati');
    expect(ticketAfter(undefined, command, contextOf('anna'))).not.toHaveProperty('endCustomer');
  });
  it('needs a description and a classification that exists', () => {
    expect(refused(undefined, command, silently('anna'))).toEqual({
      reason: 'invalid',
      fields: [{ pointer: '/description', code: 'text-required' }],
    });
    const nowhere = { ...command, classification: { ...classification, subarea: 'loans' } };
    expect(refused(undefined, nowhere, contextOf('anna')).reason).toBe('invalid');
  });
  it('has a number that nobody had before', () => {
    const first = ticketAfter(undefined, command, contextOf('anna'));
    expect(refused(first, command, contextOf('anna'))).toEqual({ reason: 'stale' });
  });
  it('is opened by users for themselves, by systems for their organisation, by the desk for any caller', () => {
    const whose = (name: Name) => [
      { label: 'themselves', requester: name, organisation: 'bologna' },
      { label: 'bologna', requester: 'zeno', organisation: 'bologna' },
      { label: 'padova', requester: 'zeno', organisation: 'padova' },
    ];
    const may = (Object.keys(people) as Name[]).flatMap((name) =>
      whose(name).flatMap(({ label, ...owners }) =>
        decide(undefined, { ...command, ...owners }, contextOf(name)).ok ? [`${name} for ${label}`] : [],
      ),
    );
    expect(may).toEqual([
      'anna for themselves',
      'bruno for themselves',
      'carla for themselves',
      'rita for themselves',
      'remo for themselves',
      'robot for bologna',
      'olga for bologna',
      'olga for padova',
      'oscar for bologna',
      'oscar for padova',
      'otto for bologna',
      'otto for padova',
      'sara for bologna',
      'sara for padova',
    ]);
  });
});
