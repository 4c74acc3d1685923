import { describe, expect, it } from 'vitest';
import { mailsFor } from '#domain/notification/mails-for';
import { resolvesLinked } from '#domain/ticket/resolves-linked';
import { contextOf, happens, refused, silently, ticketAfter } from '#support/ground/deciding';
import { type Edit, put, said } from '#support/ground/preset-edits';
import { resolvingDesk as configuration, cure, cured, problems } from '#support/ground/resolving-desk';
import { ticketOf } from '#support/ground/ticket-of';
import { arrows } from '#support/ground/waiting-desk';

const { preset } = configuration;
const clock = silently('clock', { configuration });
const resolve = (problem = 'P-1') => ({ kind: 'resolve', problem }) as const;
const incident = ticketOf({ state: 'awaiting_support', owner: 'olga', problem: 'P-1' });

describe('a ticket whose problem is resolved (R3.10)', () => {
  it('is resolved by the clock, and its requester is told and may still say that it is not', () => {
    const event = happens(incident, resolve(), clock);
    expect(event).toMatchObject({
      type: 'acted',
      action: 'resolve',
      visibility: 'public',
      by: 'clock',
      byRole: 'clock',
    });
    const resolved = ticketAfter(incident, resolve(), clock);
    expect(resolved).toMatchObject({ state: 'resolved', problem: 'P-1', closesAt: '2026-03-15T13:05:00.000Z' });
    expect(mailsFor(event, preset)).toEqual([{ mail: 'resolved', to: { person: 'anna' } }]);
  });
  it('is left alone where it is linked to another problem or to none any more', () => {
    const { problem: _none, ...unlinked } = incident;
    const notNow = { reason: 'not-now', action: 'resolve', state: 'awaiting_support' };
    expect(refused(incident, resolve('P-2'), clock)).toEqual(notNow);
    expect(refused(unlinked, resolve(), clock)).toEqual(notNow);
  });
  it('is left alone in a state or of a type that the preset gives no way, and when it has ended', () => {
    const elsewhere = { ...incident, state: 'awaiting_customer' };
    expect(refused(elsewhere, resolve(), clock)).toMatchObject({ reason: 'not-now' });
    expect(refused({ ...incident, type: 'request' }, resolve(), clock)).toMatchObject({ reason: 'not-now' });
    expect(refused({ ...incident, state: 'closed' }, resolve(), clock)).toEqual({ reason: 'closed' });
    expect(refused(incident, resolve(), contextOf('olga', { configuration }))).toEqual({
      reason: 'not-allowed',
      action: 'resolve',
    });
  });
  it('is resolved so by nobody but the clock', () => {
    for (const name of ['olga', 'sara', 'anna'] as const) {
      expect(refused(incident, resolve(), contextOf(name, { configuration }))).toMatchObject({ reason: 'not-allowed' });
    }
  });
});

describe('resolving what is linked begins', () => {
  const before = ticketOf({ type: 'request', state: 'in_progress' });
  const begins = (action: string | undefined, byRole: string, ticket = before) =>
    resolvesLinked(preset.workflow, ticket, { byRole, ...(action && { action }) });

  it('with the step of the desk that says so, in a state where it is one', () => {
    expect(begins('cure', 'operator')).toBe(true);
    expect(begins('cure', 'supervisor')).toBe(true);
    expect(begins('cure', 'operator', ticketOf({ type: 'request', state: 'resolved' }))).toBe(false);
    expect(begins('cure', 'operator', ticketOf({ type: 'anomaly', state: 'in_progress' }))).toBe(false);
  });
  it('with nothing else', () => {
    expect(begins('resolve', 'operator')).toBe(false);
    expect(begins(undefined, 'operator')).toBe(false);
    for (const role of ['requester', 'referent', 'clock']) expect(begins('cure', role)).toBe(false);
  });
});

describe('a preset in which problems resolve what they caused is refused', () => {
  const told = (one: object, two?: object, ...edits: Edit[]) =>
    said(problems, ...arrows(one, ...(two ? [two] : [])), ...edits);

  it('not when it is whole', () => {
    expect(told(cure, cured)).toEqual([]);
  });
  it('when the step is not a problem’s alone', () => {
    expect(told({ ...cure, types: ['request', 'anomaly'] }, cured)).toEqual([
      'workflow.transitions[9].effects: "resolve-linked" is for problems, and "anomaly" is none',
    ]);
    expect(said(...arrows(cure, cured))).toEqual([
      'workflow.transitions[9].effects: "resolve-linked" is for problems, and "request" is none',
    ]);
  });
  it('when the clock has no way to resolve, or has one for nothing, or for problems', () => {
    expect(told(cure)).toEqual(['workflow.transitions[9].effects: "resolve-linked" needs a "resolve" by the clock']);
    expect(told(cured)).toEqual(['workflow.transitions[9].action: no problem\'s step has the effect "resolve-linked"']);
    expect(told(cure, { ...cured, types: ['anomaly', 'request'] })).toEqual([
      'workflow.transitions[10].types: "request" is a problem, which no other one resolves',
    ]);
  });
  it('when the clock would not start the silence that it ends', () => {
    expect(told(cure, { ...cured, effects: [] })).toContain(
      'workflow.transitions[10].effects: the clock closes "resolved", so "await-silence" is needed',
    );
  });
  it('when somebody else than an operator would resolve what is linked', () => {
    expect(told({ ...cure, by: 'requester' }, cured)).toEqual([
      'workflow.transitions[9].effects: "resolve-linked" is for operators only',
    ]);
  });
  it('but not when a type is led, or a comment reopens, to where the clock may resolve', () => {
    expect(told(cure, cured, put('workflow/remaps/0/to', 'new'))).toEqual([]);
    expect(told(cure, cured, put('workflow/states/closed/reopens', { days: 3, to: 'new' }))).toEqual([]);
  });
});
