import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueOf } from '#domain/catalogue/queue-of';
import { withForm } from '#domain/forms/with-form';
import { maySee } from '#domain/policy';
import { checkPreset } from '#domain/preset/check-preset';
import { type Changes, changeable, type TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import { laws } from '#support/ground/laws';
import { eventsOf, type History, type Moment, randomHistory } from '#support/ground/random-history';
import { randomPreset } from '#support/ground/random-preset';

const isApproval = ({ preset }: History, { action }: Pick<TicketEvent, 'action'>) =>
  preset.workflow.transitions.some((step) => step.by === 'approver' && step.action === action);
/** Comments, notes, waking, decisions and steps of the requester's side answer nobody; an end needs no answer. */
const markAfter = ({ event, before, after }: Moment & { event: TicketEvent }, history: History): boolean => {
  if (event.type === 'commented' && !event.changes.state) return true;
  const answersNobody =
    ['commented', 'noted', 'woken'].includes(event.type) || ['requester', 'clock'].includes(event.byRole);
  return (answersNobody || isApproval(history, event)) && !isFinal(history, after) && before.customerAnswered;
};
const isFinal = ({ preset }: History, ticket: Ticket) => preset.workflow.states[ticket.state]?.final === true;

const { always, each, happened } = laws;

describe('whatever people try on whatever desk', () => {
  it('the desks that are tried are such as could be deployed', () => {
    fc.assert(
      fc.property(randomPreset, (preset) => {
        expect(checkPreset(preset)).toEqual([]);
      }),
    );
  });
  it('the attempts reach every kind of event, the end by the clock, and changes of type that move a ticket', () => {
    const histories = fc.sample(randomHistory, { numRuns: 600, seed: 1 });
    const events = histories.flatMap(eventsOf);
    const kinds = new Set(events.map(({ type }) => type));
    expect([...kinds].sort()).toEqual([
      'acted',
      'assigned',
      'closed',
      'commented',
      'concealed',
      'disclosed',
      'linked',
      'moved',
      'noted',
      'opened',
      'reclassified',
      'released',
      'replied',
      'woken',
    ]);
    const remapped = events.filter(({ type, changes }) => type === 'reclassified' && changes.state);
    const marked = events.filter(({ changes }) => changes.customerAnswered?.to);
    const reasons = new Set(
      histories.flatMap(({ moments }) => moments.flatMap(({ failure }) => failure?.reason ?? [])),
    );
    const reopened = events.filter(({ changes }) => changes.closedAt?.from);
    expect(Math.min(remapped.length, marked.length)).toBeGreaterThan(10);
    expect(reopened.length).toBeGreaterThan(5);
    expect([...reasons].sort()).toEqual(['closed', 'invalid', 'not-allowed', 'not-found', 'not-now', 'wholesaler']);
  });
  it('the history alone gives the ticket, also after it was written down and read', () => {
    always((history) => {
      const written = JSON.parse(JSON.stringify(eventsOf(history))) as ReturnType<typeof eventsOf>;
      const folded = written.reduce<Ticket | undefined>(evolve, undefined);
      expect(folded).toEqual(history.moments.at(-1)?.after);
    });
  });
  it('events are numbered without gaps, and public ones count on their own', () => {
    always((history) => {
      const events = eventsOf(history);
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_event, at) => at + 1));
      const open = events.filter(({ visibility }) => visibility === 'public');
      expect(open.map(({ publicVersion }) => publicVersion)).toEqual(open.map((_event, at) => at + 1));
    });
  });
  it('each change starts from what was there, and says nothing that did not change', () => {
    happened(({ event, before, after }) => {
      for (const [field, change] of Object.entries(event.changes) as [keyof Changes, Changes[keyof Changes]][]) {
        expect(change?.from).toEqual(before[field] ?? null);
        expect(change?.to).toEqual(after[field] ?? null);
        expect(change?.to).not.toEqual(change?.from);
      }
      const untouched = changeable.filter((field) => !(field in event.changes));
      for (const field of untouched) expect(after[field]).toEqual(before[field]);
    });
  });
  it('a refused attempt leaves the ticket as it was', () => {
    each(({ failure, before, after }) => {
      if (failure) expect(after).toBe(before);
    });
  });
  it('the priority is always that of the table', () => {
    each(({ after }, { preset }) => {
      expect(after.priority).toBe(preset.priorityMatrix[after.severity]?.[after.urgency]);
    });
  });
  it('the state changes only along an arrow of the type, or by a rule for the new type', () => {
    happened(({ event, before, after }, { preset }) => {
      if (!event.changes.state) return;
      const { transitions, remaps } = preset.workflow;
      const along = transitions.some(
        (arrow) =>
          arrow.action ===
            (event.action ?? { commented: 'comment', closed: 'close', woken: 'wake' }[event.type as string]) &&
          arrow.from.includes(before.state) &&
          arrow.to === after.state &&
          (arrow.types?.includes(before.type) ?? true),
      );
      const byRule = remaps.some(
        (rule) => rule.type === after.type && rule.from.includes(before.state) && rule.to === after.state,
      );
      const reopened = event.type === 'commented' && preset.workflow.states[before.state]?.reopens?.to === after.state;
      expect(event.type === 'reclassified' ? byRule && after.type !== before.type : along || reopened).toBe(true);
    });
  });
  it('the facts fit the catalogue, and only types that carry it have a regression flag', () => {
    each(({ after }, { preset }) => {
      expect(preset.types[after.type]?.subtypes).toHaveProperty(after.subtype);
      expect(preset.areas[after.area]?.subareas).toHaveProperty(after.subarea);
      expect(preset.queues).toHaveProperty(after.queue);
      if (after.regression !== undefined) expect(preset.types[after.type]?.regression).toBe(true);
    });
  });
  it('a ticket about another subject is in the competent queue', () => {
    happened(({ event, before, after }, { preset }) => {
      if (event.changes.area || event.changes.subarea)
        expect(after.queue).toBe(queueOf(preset, withForm(preset.forms, after)));
      if (before.queue !== after.queue) expect(after.owner).toBeUndefined();
    });
  });
  it('internal events touch nothing that a requester receives', () => {
    happened(({ event, before, after }) => {
      if (event.visibility === 'public') return;
      expect(['assigned', 'moved', 'released', 'noted', 'linked']).toContain(event.type);
      const { publicVersion, publicUpdatedAt, state } = before;
      expect(after).toMatchObject({ publicVersion, publicUpdatedAt, state });
      expect(
        Object.keys(event.changes).filter(
          (field) => !['owner', 'responsible', 'queue', 'customerAnswered', 'problem'].includes(field),
        ),
      ).toEqual([]);
    });
  });
  it('only what has an end customer is released, and never a wholesaler’s', () => {
    each(({ after }, { kind }) => {
      if (after.disclosed) expect([after.endCustomer, kind]).toEqual(['acme', 'partner']);
    });
  });
  it('only a public text on a released ticket is for the end customer', () => {
    happened(({ event, before }) => {
      if (event.article?.forEndCustomer) expect([event.visibility, before.disclosed]).toEqual(['public', true]);
    });
  });
  it('only a comment that nobody waited for marks a ticket, and only the desk, but no note, takes the mark away', () => {
    happened((moment, history) => {
      expect(moment.after.customerAnswered).toBe(markAfter(moment, history));
    });
  });
  it('the closing day is there exactly while the clock can close, and silence alone leads to it', () => {
    each(({ after, before, event }, { preset }) => {
      expect('closesAt' in after).toBe(after.state === 'settled');
      if (after.closesAt !== undefined && !event?.changes.state) expect(after.closesAt).toBe(before.closesAt);
      if (event?.changes.closesAt?.to) {
        const days = (Date.parse(event.changes.closesAt.to) - Date.parse(event.at)) / 86_400_000;
        expect(days).toBe(preset.workflow.silenceDays);
        expect(after.resolvedAt).toBe(event.at);
      }
      if (event?.type === 'closed')
        expect(Date.parse(event.at)).toBeGreaterThanOrEqual(Date.parse(before.closesAt ?? ''));
      expect('closedAt' in after).toBe(after.state === 'ended');
    });
  });
  it('what somebody may not see does not exist for them', () => {
    each(({ actor, before, failure }) => {
      if (!maySee(actor, before)) expect(failure).toEqual({ reason: 'not-found' });
    });
  });
});
