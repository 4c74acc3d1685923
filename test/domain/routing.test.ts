import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueOf } from '#domain/catalogue/queue-of';
import type { Route } from '#domain/preset/preset';
import { classification, contextOf, happens, ticketAfter } from '#support/ground/deciding';
import { deskOf, edited } from '#support/ground/edited-preset';
import { portal } from '#support/ground/portal';
import { put, said } from '#support/ground/preset-edits';
import { ticketOf } from '#support/ground/ticket-of';

const routed = (...routing: Route[]) => edited(put('routing', routing));
const told = (...routing: object[]) => said(put('routing', routing));
const fees = { area: 'fees', subarea: 'refunds', type: 'request' };

describe('a new ticket goes to the competent queue (R2.1)', () => {
  it('its subarea’s, where no rule names it', () => {
    expect(queueOf(portal, fees)).toBe('students');
    expect(queueOf(routed({ type: 'anomaly', queue: 'development' }), fees)).toBe('students');
  });
  it('the one of the rule that names most of its facts', () => {
    const preset = routed(
      { type: 'request', queue: 'development' },
      { area: 'fees', type: 'request', queue: 'administration' },
      { area: 'fees', subarea: 'refunds', type: 'request', queue: 'administration_second' },
      { area: 'exams', subarea: 'exam_booking', type: 'request', queue: 'teaching_second' },
    );
    expect(queueOf(preset, fees)).toBe('administration_second');
    expect(queueOf(preset, { ...fees, subarea: 'payments' })).toBe('administration');
    expect(queueOf(preset, { ...fees, area: 'exams', subarea: 'grade_records' })).toBe('development');
    expect(queueOf(preset, { ...fees, type: 'anomaly' })).toBe('students');
  });
  it('the one of its form', () => {
    const preset = routed(
      { form: 'refund', queue: 'administration' },
      { area: 'fees', type: 'anomaly', queue: 'services' },
    );
    expect(queueOf(preset, { ...fees, form: 'refund' })).toBe('administration');
    expect(queueOf(preset, fees)).toBe('students');
    expect(queueOf(preset, { ...fees, form: 'refund', type: 'anomaly' })).toBe('services');
  });
  it('which must exist', () => {
    expect(() => queueOf(portal, { ...fees, subarea: 'loans' })).toThrow('the catalogue has no fees/loans');
    expect(() => queueOf(portal, { ...fees, area: 'parking' })).toThrow('the catalogue has no parking/refunds');
  });
  it('and is there from its first moment', () => {
    const configuration = deskOf(routed({ type: 'anomaly', queue: 'development' }));
    const owners = { organisation: 'bologna', requester: 'anna' };
    const opened = ticketAfter(
      undefined,
      { kind: 'open', number: '2026-000001', classification, channel: 'portal', ...owners },
      contextOf('anna', { configuration }),
    );
    expect(opened.queue).toBe('development');
  });
});

describe('a reclassified ticket follows the rules', () => {
  const configuration = deskOf(routed({ type: 'request', queue: 'development' }));
  const reclassify = (ticket: ReturnType<typeof ticketOf>, to: object) =>
    happens(ticket, { kind: 'reclassify', to }, contextOf('sara', { configuration })).changes.queue;
  const request = { type: 'request', subtype: 'evolution' };

  it('to the queue of its new type, without its operator', () => {
    expect(reclassify(ticketOf(), request)).toEqual({ from: 'students', to: 'development' });
    expect(
      reclassify(ticketOf({ ...request, queue: 'development' }), { type: 'anomaly', subtype: 'software' }),
    ).toEqual({
      from: 'development',
      to: 'students',
    });
  });
  it('but stays where somebody put it by hand while the same queue is competent', () => {
    const byHand = ticketOf({ queue: 'services' });
    expect(reclassify(byHand, { type: 'clarification', subtype: 'consultancy' })).toBeUndefined();
    expect(reclassify(byHand, { severity: 'low' })).toBeUndefined();
    expect(reclassify(byHand, { subarea: 'first_enrolment' })).toEqual({ from: 'services', to: 'students' });
  });
  it('and leaves it with another area, also where its subarea is called the same', () => {
    const alike = deskOf(edited(put('areas/exams/subareas/refunds', portal.areas['fees']?.subareas['refunds'])));
    const byHand = ticketOf({ area: 'fees', subarea: 'refunds', queue: 'services' });
    const command = { kind: 'reclassify', to: { area: 'exams', subarea: 'refunds' } } as const;
    const { queue } = happens(byHand, command, contextOf('sara', { configuration: alike })).changes;
    expect(queue).toEqual({ from: 'services', to: 'students' });
  });
  it('and never to a queue that is archived', () => {
    const closing = deskOf(
      edited(
        put('routing', [{ area: 'enrolment', type: 'anomaly', queue: 'development' }]),
        put('queues/students/archived', true),
        put('areas/enrolment/archived', true),
      ),
    );
    const context = contextOf('sara', { configuration: closing });
    const changed = happens(ticketOf({ queue: 'development' }), { kind: 'reclassify', to: request }, context).changes;
    expect(changed).toHaveProperty('type');
    expect(changed.queue).toBeUndefined();
  });
});

describe('whoever writes routing rules is told', () => {
  it('nothing when they are right', () => {
    expect(
      told(
        { area: 'fees', queue: 'students_second' },
        { type: 'request', queue: 'development' },
        { area: 'fees', type: 'request', queue: 'students' },
        { subarea: 'loans', type: 'anomaly', queue: 'services' },
        { area: 'fees', type: 'anomaly', queue: 'students' },
      ),
    ).toEqual([]);
  });
  it('which name stands for nothing', () => {
    expect(
      told(
        { area: 'parking', subarea: 'loans', type: 'bug', form: 'xdsl', queue: 'cellar' },
        { subarea: 'roof', queue: 'services' },
      ),
    ).toEqual([
      'routing[0].area: there is no area "parking"',
      'routing[0].subarea: there is no subarea "loans"',
      'routing[0].type: there is no type "bug"',
      'routing[0].form: there is no form "xdsl"',
      'routing[0].queue: there is no queue "cellar"',
      'routing[1].subarea: there is no subarea "roof"',
    ]);
    expect(told({ area: 'fees', subarea: 'loans', queue: 'services' })).toEqual([
      'routing[0].subarea: there is no subarea "loans"',
    ]);
  });
  it('which rule names nothing', () => {
    expect(told({ queue: 'services' })).toEqual(['routing[0]: must name an area, subarea, type or form']);
  });
  it('which two rules a ticket could follow both', () => {
    const rival = (index: number) => `a ticket may also fall under routing[${index}], which names as many facts`;
    const [feesRule, requests] = [
      { area: 'fees', queue: 'students_second' },
      { type: 'request', queue: 'development' },
    ];
    expect(told(feesRule, requests)).toEqual([`routing[1]: ${rival(0)}`]);
    const elsewhere = { area: 'exams', type: 'anomaly', queue: 'teaching' };
    expect(told(feesRule, requests, elsewhere)).toEqual([`routing[1]: ${rival(0)}`]);
    expect(told(feesRule, { ...requests, queue: 'students_second' })).toEqual([]);
    expect(told({ subarea: 'refunds', queue: 'services' }, requests)).toEqual([`routing[1]: ${rival(0)}`]);
    expect(told(feesRule, feesRule)).toEqual([`routing[1]: ${rival(0)}`]);
    expect(told({ type: 'anomaly', queue: 'services' }, feesRule, { ...feesRule, queue: 'services' })).toEqual([
      `routing[1]: ${rival(0)}`,
      `routing[2]: ${rival(1)}`,
    ]);
    expect(told({ area: 'fees', queue: 'services' }, { subarea: 'loans', queue: 'students' })).toEqual([]);
    expect(told({ area: 'library', queue: 'services' }, { subarea: 'loans', queue: 'students' })).toEqual([
      `routing[1]: ${rival(0)}`,
    ]);
  });
});

describe('rules that the check lets pass', () => {
  const maybe = <Value extends string>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const rule = fc
    .record({
      area: maybe('fees', 'exams'),
      subarea: maybe('refunds', 'payments', 'exam_booking'),
      type: maybe('request', 'anomaly'),
      queue: fc.constantFrom('students', 'teaching', 'development'),
    })
    .map((facts) => JSON.parse(JSON.stringify(facts)) as Route);

  it('lead a ticket to the same queue in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (routing) => {
        fc.pre(told(...routing).length === 0);
        for (const facts of [
          fees,
          { ...fees, type: 'anomaly' },
          { area: 'exams', subarea: 'exam_booking', type: 'request' },
        ]) {
          expect(queueOf(routed(...routing), facts)).toBe(queueOf(routed(...routing.toReversed()), facts));
        }
      }),
      { numRuns: 150 },
    );
  });
});
