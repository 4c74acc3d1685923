import { describe, expect, it } from 'vitest';
import type { Reclassification } from '#domain/ticket/command';
import type { Ticket } from '#domain/ticket/ticket';
import { contextOf, happens, now, refused, ticketAfter } from '#support/ground/deciding';
import { portal } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

const changes = (ticket: Ticket, to: Reclassification) =>
  happens(ticket, { kind: 'reclassify', to }, contextOf('olga')).changes;
const becomes = (ticket: Ticket, to: Reclassification) =>
  ticketAfter(ticket, { kind: 'reclassify', to }, contextOf('olga'));
const fields = (ticket: Ticket, to: Reclassification) => {
  const failure = refused(ticket, { kind: 'reclassify', to }, contextOf('olga'));
  return failure.reason === 'invalid'
    ? failure.fields.map(({ pointer, code }) => `${pointer} ${code}`)
    : failure.reason;
};
const clarified = { type: 'clarification', subtype: 'consultancy' };
const diagnosed = { state: 'in_progress', diagnosedAt: now };

describe('an operator corrects what a ticket is about', () => {
  it('and the history keeps the old and the new value of each field', () => {
    expect(changes(ticketOf(), { subtype: 'infrastructure', environment: 'training' })).toEqual({
      subtype: { from: 'software', to: 'infrastructure' },
      environment: { from: null, to: 'training' },
    });
  });
  it('and may take an environment away', () => {
    expect(becomes(ticketOf({ environment: 'training' }), { environment: null })).not.toHaveProperty('environment');
  });
  it('but must change something', () => {
    const failure = ['', 'nothing-to-change'].join(' ');
    expect(fields(ticketOf(), {})).toEqual([failure]);
    expect(fields(ticketOf(), { severity: 'high', environment: null, urgency: undefined })).toEqual([failure]);
  });
  it('and hears of every wrong field at once', () => {
    const to = {
      type: 'complaint',
      subtype: 'software',
      area: 'fees',
      severity: 'huge',
      urgency: 'toString',
      environment: 'x',
    };
    expect(fields(ticketOf(), to)).toEqual([
      '/type unknown-value',
      '/subtype subtype-of-another-type',
      '/subarea subarea-of-another-area',
      '/severity unknown-value',
      '/urgency unknown-value',
      '/environment unknown-value',
    ]);
  });
  it('and cannot empty what every ticket has', () => {
    expect(fields(ticketOf(), { type: null, urgency: null })).toEqual(['/type required', '/urgency required']);
  });
  it('as long as the ticket is not closed', () => {
    expect(fields(ticketOf({ state: 'closed' }), { severity: 'low' })).toBe('closed');
  });
});

describe('the priority follows the table (R1.11)', () => {
  const table = {
    blocking: { urgent: 'code_red', not_urgent: 'very_high' },
    high: { urgent: 'very_high', not_urgent: 'high' },
    medium: { urgent: 'high', not_urgent: 'medium' },
    low: { urgent: 'medium', not_urgent: 'low' },
  };
  it('for all eight pairs', () => {
    expect(portal.priorityMatrix).toEqual(table);
    for (const [severity, row] of Object.entries(table)) {
      for (const [urgency, priority] of Object.entries(row)) {
        const other = ticketOf({ severity: severity === 'low' ? 'high' : 'low', priority: 'none' });
        expect(becomes(other, { severity, urgency })).toMatchObject({ severity, urgency, priority });
      }
    }
  });
});

describe('the queue follows the subject (R2.1)', () => {
  const owned = ticketOf({ owner: 'olga', responsible: 'olga' });
  it('to the competent one, where nobody owns the ticket yet', () => {
    expect(changes(owned, { area: 'exams', subarea: 'grade_records' })).toEqual({
      area: { from: 'enrolment', to: 'exams' },
      subarea: { from: 'renewal', to: 'grade_records' },
      queue: { from: 'students', to: 'teaching' },
      owner: { from: 'olga', to: null },
    });
  });
  it('but not when the same queue is competent', () => {
    expect(becomes(owned, { area: 'fees', subarea: 'refunds' })).toMatchObject({ queue: 'students', owner: 'olga' });
  });
  it('nor from where somebody moved it by hand, unless the subject changes', () => {
    const moved = ticketOf({ queue: 'students_second', owner: 'oscar' });
    const ticket = ticketAfter(
      moved,
      { kind: 'reclassify', to: { area: 'fees', subarea: 'refunds' } },
      contextOf('oscar'),
    );
    expect(ticket).toMatchObject({ queue: 'students' });
    expect(ticket).not.toHaveProperty('owner');
  });
  it('and not when the subject stays, even if somebody moved the ticket by hand', () => {
    const moved = ticketOf({ queue: 'students_second', owner: 'oscar' });
    const ticket = ticketAfter(moved, { kind: 'reclassify', to: { ...clarified } }, contextOf('oscar'));
    expect(ticket).toMatchObject({ queue: 'students_second', owner: 'oscar' });
  });
});

describe('a new type brings its own workflow (R3.7)', () => {
  it.each(['in_progress', 'planned'])('a clarification cannot be %s, so it waits for support', (state) => {
    const ticket = ticketOf({ state, plan: { release: '26.4' } });
    expect(becomes(ticket, clarified)).toMatchObject({ state: 'awaiting_support', ...clarified });
    expect(becomes(ticket, clarified)).not.toHaveProperty('plan');
  });
  it.each(['new', 'awaiting_support', 'awaiting_customer'])('a clarification may stay %s', (state) => {
    expect(changes(ticketOf({ state }), clarified)).not.toHaveProperty('state');
  });
  it('a resolved ticket stays resolved, and its closing day stands', () => {
    const resolved = {
      state: 'resolved',
      resolvedAt: '2026-03-01T10:00:00.000Z',
      closesAt: '2026-03-11T10:00:00.000Z',
    };
    expect(becomes(ticketOf(resolved), clarified)).toMatchObject(resolved);
  });
  it('and from there the steps are those of the new type', () => {
    const ticket = becomes(ticketOf({ state: 'in_progress' }), clarified);
    expect(ticketAfter(ticket, { kind: 'act', action: 'answer' }, contextOf('olga')).state).toBe('resolved');
    expect(refused(ticket, { kind: 'act', action: 'diagnose' }, contextOf('olga')).reason).toBe('not-now');
  });
  it('while another subtype of the same type moves nothing', () => {
    expect(changes(ticketOf({ state: 'planned' }), { subtype: 'infrastructure' })).not.toHaveProperty('state');
  });
});

describe('the regression flag (R3.8)', () => {
  it('can be corrected once the cause is known, and the history keeps it', () => {
    expect(changes(ticketOf({ ...diagnosed, regression: true }), { regression: false })).toEqual({
      regression: { from: true, to: false },
    });
    expect(changes(ticketOf(diagnosed), { regression: true })).toEqual({ regression: { from: null, to: true } });
    expect(changes(ticketOf({ ...diagnosed, regression: true }), { regression: null })).toEqual({
      regression: { from: true, to: null },
    });
  });
  it("is the user's word until then", () => {
    expect(fields(ticketOf({ regression: true }), { regression: false })).toEqual([
      '/regression regression-before-diagnosis',
    ]);
    expect(changes(ticketOf({ regression: true }), { regression: true, severity: 'low' })).not.toHaveProperty(
      'regression',
    );
  });
  it('is dropped, visibly, when the new type does not carry it', () => {
    expect(changes(ticketOf({ regression: true }), clarified).regression).toEqual({ from: true, to: null });
    expect(changes(ticketOf({ regression: true }), { ...clarified, regression: null }).regression).toEqual({
      from: true,
      to: null,
    });
  });
  it('is refused on types that do not carry it', () => {
    const request = ticketOf({ ...diagnosed, type: 'request', subtype: 'evolution' });
    expect(fields(request, { regression: false })).toEqual(['/regression regression-not-for-this-type']);
    expect(fields(ticketOf(diagnosed), { ...clarified, regression: true })).toEqual([
      '/regression regression-not-for-this-type',
    ]);
  });
});
