import type { MailRecord, TicketRecord } from '#domain/integrity/ticket-record';
import { mailsFor } from '#domain/notification/mails-for';
import type { Preset } from '#domain/preset/preset';
import { priorityRank } from '#domain/preset/priority-rank';
import type { Article } from '#domain/ticket/article';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { digestOf } from '#domain/ticket/digest-of';
import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import { firstPreviousHash, hashEvent } from '#domain/ticket/hash-event';
import type { Ticket } from '#domain/ticket/ticket';
import type { Upload } from '#domain/upload';
import { table } from '#store/table';
import { eventsOf, type History } from '../ground/random-history.ts';

const subject = 'The page does not open';
const salt = 'salt';

const bodyOf = ({ sequence }: TicketEvent): string => `Text of ${sequence}`;
const openingOf = ({ sequence }: TicketEvent) => (sequence === 1 ? { opening: { subject } } : {});

/** The same history as if each of its texts had been written down, every event chained to the one before. */
export const resealed = (events: readonly TicketEvent[]): readonly TicketEvent[] => {
  let previousHash = firstPreviousHash;
  return events.map((event) => {
    const digest = digestOf(canonicalJson({ body: bodyOf(event), ...openingOf(event) }), salt);
    const { hash: _old, ...sealed } = {
      ...event,
      ...(event.article && { article: { ...event.article, digest } }),
      previousHash,
    };
    previousHash = hashEvent(sealed);
    return { ...sealed, hash: previousHash };
  });
};

const articleOf = (event: TicketEvent): Article => {
  const { number, sequence, at, by, byRole, article, publicVersion } = event;
  const files = Array.from({ length: article?.files ?? 0 }, (_, place) => `file-${sequence}-${place}`);
  const written = { id: article?.id ?? '', number, sequence, at, author: by, authorRole: byRole, files, salt } as const;
  const base = { ...written, body: bodyOf(event), channel: 'portal' } as const;
  if (publicVersion === undefined) return { ...base, kind: 'note' };
  const shown = article?.forEndCustomer && { forEndCustomer: article.forEndCustomer };
  return { ...base, kind: sequence === 1 ? 'description' : 'message', publicVersion, ...openingOf(event), ...shown };
};

const uploadsOf = ({ number, id, kind, files, author, at }: Article): readonly Upload[] =>
  files.map((file) => ({
    id: file,
    uploader: author,
    name: 'page.png',
    contentType: 'image/png',
    size: 5,
    state: 'received',
    reservedAt: at,
    expiresAt: at,
    objectVersion: '1',
    linked: { number, article: id, visibility: kind === 'note' ? 'internal' : 'public' },
  }));

const mailsOf = (event: TicketEvent, preset: Preset): readonly MailRecord[] => {
  const people = new Set(mailsFor(event, preset).flatMap(({ to }) => ('person' in to ? [to.person] : [])));
  const intended = [...people].map((person) => ({ id: `mail-${event.sequence}-${person}`, person }));
  return intended.length === 0
    ? []
    : [{ sequence: event.sequence, intended, marks: intended.slice(0, 1).map(({ id }) => id) }];
};

/** The head that a history leads to, with the places that lists find it at. */
export const headOf = (events: readonly TicketEvent[], preset: Preset): NonNullable<TicketRecord['head']> => {
  const ticket = events.reduce<Ticket | undefined>(evolve, undefined);
  if (!ticket) throw new Error('A ticket has at least one event');
  const places = table.ticketIndexKeys(ticket, priorityRank(preset, ticket.priority));
  return { ticket, subject, places: { stored: places, expected: places } };
};

/** What is stored of a ticket that only commands have made, every mail of it decided. */
export const honestRecord = (history: History): TicketRecord => {
  const events = resealed(eventsOf(history));
  const articles = events.filter(({ article }) => article).map(articleOf);
  return {
    number: history.opened.number,
    head: headOf(events, history.preset),
    events,
    articles,
    mails: events.flatMap((event) => mailsOf(event, history.preset)),
    uploads: new Map(articles.flatMap(uploadsOf).map((upload) => [upload.id, upload])),
    unreadable: [],
  };
};
