import { describe, expect, it } from 'vitest';
import { checkTicket } from '#domain/integrity/check-ticket';
import type { TicketRecord } from '#domain/integrity/ticket-record';
import { type Fault, violation } from '#domain/integrity/violation';
import type { Article } from '#domain/ticket/article';
import type { TicketEvent } from '#domain/ticket/event';
import { hashEvent } from '#domain/ticket/hash-event';
import type { Ticket } from '#domain/ticket/ticket';
import { portal } from '#support/ground/portal';
import { recordOf, toldEvents } from '#support/integrity/told-ticket';

const events = toldEvents();
const honest = recordOf(events);
const { head } = honest;
if (!head) throw new Error('There is a head');
const found = (changes: Partial<TicketRecord>, record = honest) => checkTicket({ ...record, ...changes }, [portal]);
const ofKind = (fault: Fault, changes: Partial<TicketRecord>, record = honest) =>
  found(changes, record).filter((one) => one.fault === fault);
const place = (invariant: string, fault: Fault, more: object) => ({ invariant, ticket: 'R0001', fault, ...more });
const withTicket = (facts: Partial<Ticket>) => ({ head: { ...head, ticket: { ...head.ticket, ...facts } } });
const swapped = <Thing>(things: readonly Thing[], at: number, thing: Partial<Thing>): Thing[] =>
  things.map((one, index) => (index === at ? { ...one, ...thing } : one));
/** As if the event at that place had been so from the beginning. */
const rewritten = (at: number, facts: Partial<TicketEvent>) => recordOf(swapped(events, at, facts));

describe('a cloud admin who has a ticket checked', () => {
  it('hears nothing of one that went from its opening to its end', () => {
    expect(found({})).toEqual([]);
    expect(events.map(({ type }) => type).join(' ')).toBe('opened acted noted assigned acted acted closed');
  });

  it('hears which item cannot be read', () => {
    expect(found({ unreadable: ['E#x', 'AP#y'] })).toEqual([
      place('I1', 'item-unreadable', { field: 'E#x' }),
      place('I1', 'item-unreadable', { field: 'AP#y' }),
    ]);
  });

  it('hears which fields of the head differ, by their names', () => {
    const { ticket } = withTicket({ urgency: 'x', area: 'x' }).head;
    expect(found({ head: { ...head, ticket, subject: 'x' } })).toEqual(
      ['area', 'subject', 'urgency'].map((field) => place('I3', 'head-differs', { field })),
    );
    const stored = { ...head.places.stored, qp: 'x' };
    expect(found({ head: { ...head, places: { ...head.places, stored } } })).toEqual([
      place('I3', 'list-place-differs', { field: 'qp' }),
    ]);
  });

  it('hears that the subject differs from the description’s, wherever that stands', () => {
    const articles = [...honest.articles].reverse();
    expect(found({ articles, head: { ...head, subject: 'x' } })).toEqual([
      place('I3', 'head-differs', { field: 'subject' }),
    ]);
  });

  it('hears that the history was cut, and not that its old head differs', () => {
    const { head: _gone, ...headless } = honest;
    expect(checkTicket(headless, [portal])).toEqual([place('I1', 'history-cut', { sequence: 7 })]);
    const cut = found({ events: honest.events.slice(0, -1), mails: [] });
    expect(cut).toEqual([place('I1', 'history-cut', { sequence: 6 })]);
    expect(ofKind('history-cut', withTicket({ lastHash: 'x' }))).toEqual([place('I1', 'history-cut', { sequence: 7 })]);
    const nothing = { ...withTicket({ version: 0 }), events: [], articles: [], mails: [] };
    expect(ofKind('history-cut', nothing)).toEqual([place('I1', 'history-cut', { sequence: 0 })]);
  });

  it('hears where the first gap is', () => {
    const gappy = honest.events.filter(({ sequence }) => sequence !== 3 && sequence !== 5);
    expect(ofKind('history-gap', { events: gappy })).toEqual([place('I1', 'history-gap', { sequence: 3 })]);
  });

  it('hears which event was changed, by itself or by the one after it', () => {
    const forged = (changed: readonly TicketEvent[]) => ofKind('history-forged', { events: changed });
    expect(forged(swapped(honest.events, 3, { byRole: 'supervisor' }))).toEqual([
      place('I1', 'history-forged', { sequence: 4 }),
    ]);
    const [, , , fourth] = swapped(honest.events, 3, { byRole: 'supervisor' });
    if (!fourth) throw new Error('There is a fourth');
    expect(forged(swapped(honest.events, 3, { ...fourth, hash: hashEvent(fourth) }))).toEqual([
      place('I1', 'history-forged', { sequence: 5 }),
    ]);
    const [first] = swapped(honest.events, 0, { previousHash: 'x' });
    if (!first) throw new Error('There is a first');
    expect(forged(swapped(honest.events, 0, { ...first, hash: hashEvent(first) }))).toEqual(
      [1, 2].map((sequence) => place('I1', 'history-forged', { sequence })),
    );
  });

  it('hears which change was passed over', () => {
    const lost = rewritten(3, { changes: { owner: { from: 'otto', to: 'oscar' } } });
    expect(found({}, lost)).toEqual([place('I3', 'change-lost', { sequence: 4, field: 'owner' })]);
  });

  it('hears what came after the end', () => {
    const [, , note] = events;
    if (!note) throw new Error('There is a note');
    const late = recordOf([...events, { ...note, sequence: 8, at: '2027-01-01T00:00:00.000Z' }]);
    expect(found({}, late)).toEqual([place('I4', 'event-after-end', { sequence: 8 })]);
  });

  it('hears which step no rule allows', () => {
    const wrong = (sequence: number) => place('I5', 'step-not-in-workflow', { sequence });
    const faults = (at: number, facts: Partial<TicketEvent>) =>
      ofKind('step-not-in-workflow', {}, rewritten(at, facts));
    expect(faults(1, { byRole: 'requester' })).toEqual([wrong(2)]);
    expect(faults(1, { byRole: 'referent' })).toEqual([wrong(2)]);
    expect(faults(1, { byRole: 'api_client' })).toEqual([wrong(2)]);
    expect(faults(1, { byRole: 'supervisor' })).toEqual([]);
    expect(faults(2, { type: 'opened' })).toEqual([wrong(3)]);
    expect(faults(0, { type: 'noted' })).toEqual([wrong(1)]);
    const early = rewritten(6, { at: '2026-03-05T23:00:00.000Z' });
    expect(ofKind('closed-too-early', {}, early)).toEqual([place('I6', 'closed-too-early', { sequence: 7 })]);
  });
});

describe('a cloud admin who has the texts of a ticket checked', () => {
  const altered = (at: number, facts: Partial<Article>) =>
    found({ articles: swapped(honest.articles, at, facts as never) });

  it('hears which one is missing, altered or somebody else’s', () => {
    const { articles } = honest;
    expect(found({ articles: articles.slice(1), uploads: honest.uploads })).toContainEqual(
      place('I8', 'text-missing', { sequence: 1 }),
    );
    const changes: readonly Partial<Article>[] = [
      ...[{ body: 'x' }, { id: 'x', files: [] }, { files: [] }, { author: 'x' }, { salt: 'x' }],
      { at: '2026-01-01T00:00:00.000Z' },
    ];
    for (const change of changes) {
      expect(altered(1, change)).toEqual([place('I8', 'text-altered', { sequence: 3 })]);
    }
    const files = honest.articles[3]?.files ?? [];
    expect(altered(3, { id: 'x', files })).toEqual([place('I8', 'text-altered', { sequence: 6 })]);
  });

  it('hears of one that no event tells of, or that stands twice', () => {
    const [note] = honest.articles.slice(1);
    if (!note) throw new Error('There is a note');
    const stray = { ...note, id: 'stray', files: [] };
    expect(found({ articles: [...honest.articles, { ...stray, sequence: 4 }] })).toEqual([
      place('I8', 'text-without-event', { sequence: 4 }),
    ]);
    expect(ofKind('text-without-event', { articles: [stray, ...honest.articles] })).toEqual([
      place('I8', 'text-without-event', { sequence: 3 }),
    ]);
  });

  it('hears of a note that requesters could read, and of nothing else that a note may carry', () => {
    expect(altered(1, { kind: 'message', publicVersion: 9 } as never)).toContainEqual(
      place('I11', 'note-not-internal', { sequence: 3 }),
    );
    expect(altered(1, { publicVersion: 9, opening: { subject: 'x' } } as never)).toEqual([]);
  });
});

describe('a cloud admin who has the files of a ticket checked', () => {
  const [upload = ''] = honest.uploads.keys();
  const file = honest.uploads.get(upload);
  const linked = file?.linked;
  if (!file || !linked) throw new Error('There is a file');
  const withFile = (changed: object) =>
    found({ uploads: new Map([...honest.uploads, [upload, { ...file, ...changed }]]) });

  it('hears which one is missing', () => {
    const uploads = new Map([...honest.uploads].filter(([id]) => id !== upload));
    expect(found({ uploads })).toEqual([place('I13', 'file-missing', { sequence: 1, upload })]);
  });

  it.each([
    { linked: { ...linked, number: 'R0002' } },
    { linked: { ...linked, article: 'article-9' } },
    { linked: { ...linked, visibility: 'internal' } },
    { linked: undefined },
  ])('hears which one belongs elsewhere: %j', (changed) => {
    expect(withFile(changed)).toEqual([place('I13', 'file-of-another', { sequence: 1, upload })]);
  });

  it('is told of a file of no ticket as of none', () => {
    expect(violation(undefined, 'object-unknown', { upload: 'u' })).toStrictEqual({
      invariant: 'I22',
      fault: 'object-unknown',
      upload: 'u',
    });
  });
});
