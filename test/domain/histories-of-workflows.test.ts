import { describe, expect, it } from 'vitest';
import type { Effect } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import type { Ticket } from '#domain/ticket/ticket';
import { laws } from '#support/ground/laws';
import type { History } from '#support/ground/random-history';

const { each, happened } = laws;
const isFinal = ({ preset }: History, ticket: Ticket) => preset.workflow.states[ticket.state]?.final === true;
const isApproval = ({ preset }: History, { action }: Pick<TicketEvent, 'action'>) =>
  preset.workflow.transitions.some((step) => step.by === 'approver' && step.action === action);

describe('whatever a workflow adds, and whatever people try', () => {
  it('nobody can do anything to a ticket that ended, but comment while that reopens it', () => {
    each((moment, history) => {
      const { before, after, event, command, context } = moment;
      if (!isFinal(history, before)) return;
      const inTime = before.reopensUntil !== undefined && context.now < before.reopensUntil;
      if (command.kind !== 'comment' || !inTime) expect(event).toBeUndefined();
      else if (event) expect(isFinal(history, after)).toBe(false);
    });
  });
  it('how long an ended ticket can be reopened is told exactly while it is ended, on desks that reopen', () => {
    each(({ after, event }, history) => {
      const days = history.preset.workflow.states[after.state]?.reopens?.days;
      expect('reopensUntil' in after).toBe(days !== undefined);
      const until = event?.changes.reopensUntil?.to;
      if (until && days) expect(Date.parse(until) - Date.parse(event.at)).toBe(days * 86_400_000);
    });
  });
  it('the morning of a wait is there exactly while the ticket waits, and never wakes it before', () => {
    each(({ after, before, event }) => {
      expect('wakesAt' in after).toBe(after.state === 'parked');
      if (event?.changes.wakesAt?.to) expect(event.changes.wakesAt.to).toBe(`${after.plan?.date}T08:00:00.000Z`);
      if (event?.type === 'woken')
        expect(Date.parse(event.at)).toBeGreaterThanOrEqual(Date.parse(before.wakesAt ?? ''));
    });
  });
  it('nobody approves what they asked for or work on, and a referent only what the preset asks them', () => {
    let approvals = 0;
    happened(({ actor, before, event }, history) => {
      if (!isApproval(history, event)) return;
      approvals += 1;
      expect([before.requester, before.owner, ...(before.asking ?? [])]).not.toContain(actor.id);
      const asked = history.preset.workflow.transitions.some((step) => step.approver === 'organisation');
      expect(asked ? ['supervisor', 'referent'] : ['supervisor']).toContain(event.byRole);
    });
    expect(approvals).toBeGreaterThan(4);
  });
  it('a window, a risk or a known error is told by a step that has it, and forgotten by a new type only', () => {
    const effectOf = { window: 'window', risk: 'risk', knownError: 'known-error' } as const;
    happened(({ event, before, after }, { preset }) => {
      const wanted = preset.workflow.transitions.find(({ action }) => action === event.action)?.effects ?? [];
      for (const [field, effect] of Object.entries(effectOf) as [keyof typeof effectOf, Effect][]) {
        if (event.type === 'acted' && wanted.includes(effect)) expect(after[field]).toBeDefined();
        else if (event.changes.type) expect(after[field]).toBeUndefined();
        else expect(after[field]).toEqual(before[field]);
      }
    });
  });
  it('the clock resolves nothing but what is linked to the problem that was resolved', () => {
    let resolved = 0;
    happened(({ command, before, event }) => {
      if (command.kind !== 'resolve') return;
      resolved += 1;
      expect(before.problem).toBe(command.problem);
      expect(event).toMatchObject({ type: 'acted', action: 'resolve', by: 'clock', visibility: 'public' });
    });
    expect(resolved).toBeGreaterThan(0);
  });
  it('no problem is linked to another one, and a link goes before there is the next', () => {
    happened(({ event, before, after }, { preset }) => {
      if (event.type === 'linked') expect([before.problem, after.problem]).toContain(undefined);
      else expect(after.problem).toBe(before.problem);
      if (preset.types[after.type]?.problem) expect(after.problem).toBeUndefined();
    });
  });
});
