import { describe, expect, it } from 'vitest';
import { priorityOf } from '#domain/catalogue/priority-of';
import { queueOf } from '#domain/catalogue/queue-of';
import { isStaff } from '#domain/people/person';
import type { Command } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { commandNames } from '#domain/ticket/steps-named';
import { classification, contextOf, happens, now, refused, ticketAfter } from '#support/ground/deciding';
import type { Name } from '#support/ground/people';
import { people } from '#support/ground/people';
import { portal, portalDesk } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

const owned = ticketOf({ state: 'awaiting_support', owner: 'olga', responsible: 'olga' });
const opening = {
  kind: 'open',
  number: '2026-000124',
  channel: 'portal',
  organisation: 'bologna',
  classification,
} as const;

describe('whoever reads the history of a ticket', () => {
  const told: readonly (readonly [Command, Name, string, string])[] = [
    [{ kind: 'comment' }, 'anna', 'commented', 'public'],
    [{ kind: 'reply' }, 'olga', 'replied', 'public'],
    [{ kind: 'note' }, 'olga', 'noted', 'internal'],
    [{ kind: 'assign', owner: 'oscar' }, 'olga', 'assigned', 'internal'],
    [{ kind: 'move', queue: 'teaching' }, 'olga', 'moved', 'internal'],
    [{ kind: 'release' }, 'olga', 'released', 'internal'],
    [{ kind: 'reclassify', to: { severity: 'low' } }, 'olga', 'reclassified', 'public'],
  ];
  it.each(told)('%j by %s is told as %s, %s', (command, name, type, visibility) => {
    expect(happens(owned, command, contextOf(name))).toMatchObject({ type, visibility });
  });

  it('finds no ticket named as followed where none is', () => {
    const event = happens(undefined, { ...opening, requester: 'anna' }, contextOf('anna'));
    expect(event.opened).not.toHaveProperty('follows');
  });
});

describe('a tenant admin, who reads all and works none', () => {
  const commands: readonly Command[] = [
    { kind: 'comment' },
    { kind: 'reply' },
    { kind: 'note' },
    { kind: 'assign', owner: 'oscar' },
    { kind: 'move', queue: 'teaching' },
    { kind: 'release' },
    { kind: 'reclassify', to: { severity: 'low' } },
    { kind: 'close' },
  ];
  it.each(commands)('is told that they may not $kind', (command) => {
    expect(refused(owned, command, contextOf('ada'))).toEqual({ reason: 'not-allowed', action: command.kind });
  });

  it('is told that they may not open', () => {
    const command = { ...opening, requester: 'ada' };
    expect(refused(undefined, command, contextOf('ada'))).toEqual({ reason: 'not-allowed', action: 'open' });
  });
});

describe('an operator', () => {
  it('is told why a ticket that nobody owns cannot be given back', () => {
    const refusal = { reason: 'not-now', action: 'release', state: 'new' };
    expect(refused(ticketOf(), { kind: 'release' }, contextOf('olga'))).toEqual(refusal);
  });

  it('finds no ticket where there is none', () => {
    const nothing = { ok: false, failure: { reason: 'not-found' } };
    expect(decide(undefined, { kind: 'reply' }, contextOf('olga'))).toEqual(nothing);
  });

  it('keeps the facts that a correction does not name', () => {
    const ticket = ticketOf({ regression: true, environment: 'training' });
    const corrected = ticketAfter(ticket, { kind: 'reclassify', to: { severity: 'low' } }, contextOf('olga'));
    expect(corrected).toMatchObject({ regression: true, environment: 'training', severity: 'low' });
  });

  it('keeps the state when the type stays, or has no say in that state', () => {
    const inProgress = ticketOf({ state: 'in_progress', type: 'clarification', subtype: 'consultancy' });
    const corrected = ticketAfter(inProgress, { kind: 'reclassify', to: { severity: 'low' } }, contextOf('olga'));
    expect(corrected.state).toBe('in_progress');
    const anomaly = ticketOf({ state: 'in_progress' });
    const [subtype = ''] = Object.keys(portal.types['request']?.subtypes ?? {});
    const request = ticketAfter(anomaly, { kind: 'reclassify', to: { type: 'request', subtype } }, contextOf('olga'));
    expect(request.state).toBe('in_progress');
  });

  it('sees a ticket on its queue again when its subarea or its area changes', () => {
    const context = contextOf('sara');
    const mail = ticketOf({ area: 'network_and_access', subarea: 'email', queue: 'students' });
    const to = { subarea: 'network' };
    expect(ticketAfter(mail, { kind: 'reclassify', to }, context).queue).toBe('infrastructure');
    const preset = structuredClone(portal) as unknown as {
      areas: Record<string, { subareas: Record<string, unknown> }>;
    };
    const { areas } = preset;
    const [timetables] = Object.values(areas['course_offer']?.subareas ?? {});
    Object.assign(areas['course_offer']?.subareas ?? {}, { renewal: timetables });
    const configuration = { ...portalDesk, preset: preset as unknown as typeof portal };
    const moved = ticketAfter(
      ticketOf(),
      { kind: 'reclassify', to: { area: 'course_offer' } },
      contextOf('sara', { configuration }),
    );
    expect(moved.queue).toBe('teaching');
  });
});

describe('a requester', () => {
  it('whose ticket is closed has nothing unanswered', () => {
    const ticket = ticketOf({ state: 'resolved', customerAnswered: true, closesAt: now });
    expect(ticketAfter(ticket, { kind: 'close' }, contextOf('clock')).customerAnswered).toBe(false);
  });
});

describe('a requester who takes a step', () => {
  it('has not been answered by it', () => {
    const reject = { action: 'reject', by: 'requester', from: ['resolved'], to: 'awaiting_support' } as const;
    const workflow = { ...portal.workflow, transitions: [...portal.workflow.transitions, reject] };
    const configuration = { ...portalDesk, preset: { ...portal, workflow } };
    const ticket = ticketOf({ state: 'resolved', customerAnswered: true });
    const command = { kind: 'act', action: 'reject' } as const;
    expect(ticketAfter(ticket, command, contextOf('anna', { configuration }))).toMatchObject({
      state: 'awaiting_support',
      customerAnswered: true,
    });
  });
});

describe('whatever the catalogue does not have', () => {
  it.each([
    ['another', 'urgent'],
    ['high', 'another'],
  ])('has no priority: %s/%s', (severity, urgency) => {
    expect(() => priorityOf(portal, { severity, urgency })).toThrow(
      `the priority matrix has no ${severity}/${urgency}`,
    );
  });

  it.each([
    ['another', 'renewal'],
    ['enrolment', 'another'],
  ])('has no queue: %s/%s', (area, subarea) => {
    const facts = { ...classification, area, subarea };
    expect(() => queueOf(portal, facts)).toThrow(`the catalogue has no ${area}/${subarea}`);
  });

  it('is no step of a workflow where it is a command', () => {
    expect(['open', 'comment', 'close'].map((name) => commandNames.has(name))).toEqual([true, true, true]);
  });
});

describe('staff', () => {
  it('are all who work here, and the clock', () => {
    const staff = Object.values(people).filter(isStaff);
    expect(staff.map(({ id }) => id)).toEqual(['olga', 'oscar', 'otto', 'sara', 'ada', 'clock']);
  });
});
