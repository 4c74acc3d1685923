import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrganisationKind, organisationKinds } from '#domain/people/organisation';
import { publicFields } from '#domain/ticket/event';
import { possibleActions } from '#domain/ticket/possible-actions';
import { canBeDisclosed, levels, type Shown, visibleTo } from '#domain/ticket/visible-to';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { type Name, people } from '#support/ground/people';
import { portalDesk } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

const disclose = { kind: 'disclose' } as const;
const conceal = { kind: 'conceal' } as const;
const of = (kind: OrganisationKind | undefined) => (kind ? { organisation: { kind } } : {});
const by = (name: Name, kind: OrganisationKind | undefined = 'partner') => silently(name, of(kind));

const about = ticketOf({ endCustomer: 'acme', customerAnswered: true });
const released = ticketOf({ endCustomer: 'acme', disclosed: true });
const flagged = { id: 'article-1', digest: 'd1', files: 0, forEndCustomer: true } as const;
const showing = (name: Name, kind: OrganisationKind | undefined = 'partner') =>
  contextOf(name, { article: flagged, ...of(kind) });
const wrong = (code: string) => ({ reason: 'invalid', fields: [{ pointer: '/forEndCustomer', code }] });

describe('the provider (R5.7)', () => {
  it('releases a ticket to its end customer, and its requester reads that', () => {
    const event = happens(about, disclose, by('olga'));
    expect(event).toMatchObject({ type: 'disclosed', visibility: 'public', publicVersion: 3, by: 'olga' });
    expect(event.changes).toEqual({
      disclosed: { from: null, to: true },
      customerAnswered: { from: true, to: false },
    });
    expect(publicFields.has('disclosed')).toBe(true);
  });
  it('withdraws it again, as often as they like', () => {
    const event = happens({ ...released, customerAnswered: true }, conceal, by('sara'));
    expect(event).toMatchObject({ type: 'concealed', visibility: 'public' });
    expect(event.changes).toEqual({
      disclosed: { from: true, to: null },
      customerAnswered: { from: true, to: false },
    });
    const withdrawn = ticketAfter(released, conceal, by('olga'));
    expect(withdrawn).not.toHaveProperty('disclosed');
    expect(ticketAfter(withdrawn, disclose, by('olga')).disclosed).toBe(true);
  });
  it('does neither twice, nor where there is no end customer', () => {
    const notNow = (action: string) => ({ reason: 'not-now', action, state: 'new' });
    expect(refused(released, disclose, by('olga'))).toEqual(notNow('disclose'));
    expect(refused(about, conceal, by('olga'))).toEqual(notNow('conceal'));
    expect(refused(ticketOf(), disclose, by('olga'))).toEqual(notNow('disclose'));
  });
  it('shows nothing of whoever is no partner, nor of an organisation that nobody knows, and can still withdraw', () => {
    const plain = silently('olga', { organisation: {} });
    for (const context of [by('olga', 'wholesaler'), by('olga', 'customer'), plain, silently('olga')]) {
      expect(refused(about, disclose, context)).toEqual({ reason: 'wholesaler' });
      expect(ticketAfter(released, conceal, context)).not.toHaveProperty('disclosed');
    }
  });
  it('alone decides it, where they may reply, while the ticket is open', () => {
    for (const [ticket, command] of [
      [about, disclose],
      [released, conceal],
    ] as const) {
      for (const name of ['anna', 'rita', 'robot', 'ada', 'clock'] as const) {
        const failure = refused(ticket, command, by(name));
        expect(failure).toEqual({ reason: 'not-allowed', action: command.kind });
      }
      for (const name of ['otto', 'bruno', 'carla', 'remo'] as const) {
        expect(refused(ticket, command, by(name))).toEqual({ reason: 'not-found' });
      }
      expect(refused({ ...ticket, state: 'closed' }, command, by('olga'))).toEqual({ reason: 'closed' });
      const onlyReads = { ...people.olga, rights: { students: ['read', 'note'] as const } };
      const context = { ...by('olga'), actor: onlyReads };
      expect(refused(ticket, command, context)).toEqual({ reason: 'not-allowed', action: command.kind });
      const replies = { ...context, actor: { ...onlyReads, rights: { students: ['read', 'reply'] as const } } };
      expect(happens(ticket, command, replies).by).toBe('olga');
    }
  });
  it('is offered the one that there is an occasion for', () => {
    const offered = (ticket: ReturnType<typeof ticketOf>, name: Name = 'olga') =>
      possibleActions(ticket, people[name], portalDesk, now).filter((one) => ['disclose', 'conceal'].includes(one));
    expect([ticketOf(), about, released].map((ticket) => offered(ticket))).toEqual([[], ['disclose'], ['conceal']]);
    for (const name of ['anna', 'rita', 'ada'] as const) expect(offered(about, name)).toEqual([]);
  });
});

describe('a text for the end customer', () => {
  it('is a reply of the provider, a comment of the partner, or the public text of a step, on a released ticket', () => {
    const waiting = { ...released, state: 'awaiting_support' };
    const written = [
      happens(released, { kind: 'reply' }, showing('olga')),
      happens(released, { kind: 'comment' }, showing('anna')),
      happens(released, { kind: 'comment' }, showing('rita')),
      happens(released, { kind: 'comment' }, showing('robot')),
      happens(waiting, { kind: 'act', action: 'ask-customer' }, showing('olga')),
    ];
    for (const event of written) expect(event.article).toEqual(flagged);
    expect(happens(released, { kind: 'reply' }, contextOf('olga')).article).not.toHaveProperty('forEndCustomer');
  });
  it('is none on a ticket that is not released, or that is no partner’s', () => {
    expect(refused(about, { kind: 'reply' }, showing('olga'))).toEqual(wrong('not-disclosed'));
    expect(refused(about, { kind: 'comment' }, showing('anna'))).toEqual(wrong('not-disclosed'));
    expect(refused(released, { kind: 'comment' }, showing('anna', 'wholesaler'))).toEqual(wrong('wholesaler'));
    expect(refused(released, { kind: 'reply' }, showing('olga', 'customer'))).toEqual(wrong('wholesaler'));
    const unknown = contextOf('olga', { article: flagged });
    expect(refused(released, { kind: 'reply' }, unknown)).toEqual(wrong('wholesaler'));
  });
  it('is never a note, nor what comes with an internal step', () => {
    expect(refused(released, { kind: 'note' }, showing('olga'))).toEqual(wrong('not-allowed'));
    const move = { kind: 'move', queue: 'teaching' } as const;
    expect(refused(released, move, showing('olga'))).toEqual(wrong('not-allowed'));
    expect(happens(released, move, contextOf('olga')).type).toBe('moved');
  });
  it('is not written by somebody who may not write', () => {
    expect(refused(released, { kind: 'reply' }, showing('anna'))).toEqual({ reason: 'not-allowed', action: 'reply' });
  });
  it('is not what a ticket is opened with', () => {
    const { type, subtype, area, subarea, severity, urgency } = ticketOf();
    const classification = { type, subtype, area, subarea, severity, urgency };
    const place = { number: 'N1', organisation: 'bologna', requester: 'anna', channel: 'portal' } as const;
    const open = { kind: 'open', classification, ...place, endCustomer: 'acme' } as const;
    expect(refused(undefined, open, showing('anna'))).toEqual(wrong('not-disclosed'));
    expect(happens(undefined, open, contextOf('anna')).opened?.endCustomer).toBe('acme');
  });
});

const tickets = fc.record(
  { endCustomer: fc.constant('acme'), disclosed: fc.constant(true as const) },
  { requiredKeys: [] },
);
const organisations = fc.option(fc.record({ kind: fc.constantFrom(...organisationKinds) }, { requiredKeys: [] }), {
  nil: undefined,
});
const shown: fc.Arbitrary<Shown> = fc.record({ ticket: tickets, organisation: organisations });
const texts = fc.record(
  {
    kind: fc.constantFrom('description', 'message', 'reply', 'note'),
    forEndCustomer: fc.constant(true as const),
  },
  { requiredKeys: ['kind'] },
);

describe('whoever looks at a ticket', () => {
  it('sees all that the circle outside theirs sees', () => {
    fc.assert(
      fc.property(shown, fc.option(texts, { nil: undefined }), (where, text) => {
        const seen = levels.map((level) => visibleTo(level, where, text));
        expect(seen).toEqual([...seen].sort().reverse());
        expect(seen[0]).toBe(true);
      }),
    );
  });
  it('sees a text only on a ticket that they see', () => {
    fc.assert(
      fc.property(shown, texts, fc.constantFrom(...levels), (where, text, level) => {
        expect(!visibleTo(level, where, text) || visibleTo(level, where)).toBe(true);
      }),
    );
  });
  it('as a partner sees every text but the notes', () => {
    fc.assert(
      fc.property(shown, texts, (where, text) => {
        expect(visibleTo('partner', where, text)).toBe(text.kind !== 'note');
        expect(visibleTo('partner', where)).toBe(true);
      }),
    );
  });
  it('as an end customer sees of a released ticket the texts that were flagged for them', () => {
    const shared = { ticket: released, organisation: { kind: 'partner' } } as const;
    expect(visibleTo('end-customer', shared)).toBe(true);
    expect(visibleTo('end-customer', shared, { kind: 'reply' })).toBe(false);
    expect(visibleTo('end-customer', shared, { kind: 'reply', forEndCustomer: true })).toBe(true);
    expect(visibleTo('end-customer', shared, { kind: 'note', forEndCustomer: true })).toBe(false);
  });
  it('as an end customer sees nothing that is not released, or no partner’s, and never a note', () => {
    fc.assert(
      fc.property(shown, texts, (where, text) => {
        const { ticket, organisation } = where;
        const isTheirs = ticket.endCustomer !== undefined && organisation?.kind === 'partner';
        expect(canBeDisclosed(where)).toBe(isTheirs === true);
        const sees = isTheirs === true && ticket.disclosed === true;
        expect(visibleTo('end-customer', where)).toBe(sees);
        expect(visibleTo('end-customer', where, text)).toBe(
          sees && text.kind !== 'note' && text.forEndCustomer === true,
        );
      }),
    );
  });
});
