import type { Answer, Call } from '../effects/call.ts';
import { secret } from './behaviours/secret.ts';
import type { KnownTicket, View } from './view.ts';
import { knownTicket } from './view.ts';

type Told = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const objectOf = (value: unknown): Told | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Told) : undefined;
const listOf = (value: unknown): readonly Told[] => (Array.isArray(value) ? value : []);

const learnTicket = (view: View, told: Told): KnownTicket | undefined => {
  const number = textOf(told['number']);
  if (number === undefined) return undefined;
  const ticket = knownTicket(view, number);
  const state = textOf(told['state']);
  if (state !== undefined) ticket.state = state;
  const can = objectOf(told['can']);
  if (can) ticket.can = Object.keys(can);
  return ticket;
};

const learnTag = (ticket: KnownTicket | undefined, etag: string | undefined): void => {
  if (!ticket || etag === undefined || ticket.etag === etag) return;
  if (ticket.etag !== undefined) ticket.oldTags.push(ticket.etag);
  ticket.etag = etag;
};

const learnFiles = (view: View, { path }: Call, articles: readonly Told[]): void => {
  const ticket = path?.['number'] === undefined ? undefined : view.tickets.get(path['number']);
  for (const { id } of articles.flatMap((article) => listOf(article['attachments']))) {
    const file = textOf(id);
    if (ticket && file !== undefined && !ticket.files.includes(file)) ticket.files.push(file);
  }
};

const learnUpload = (view: View, { body }: Call, told: Told): void => {
  const [id, expiresAt] = [textOf(told['id']), textOf(told['expiresAt'])];
  if (id === undefined || expiresAt === undefined || view.uploads.some((known) => known.id === id)) return;
  const internal = String(body?.['name']).includes(secret);
  view.uploads.push({ id, expiresAt, posted: 0, attached: false, internal });
};

/** Takes in what the API answered: numbers, tags, actions, files, reservations, cursors. */
export const learn = (view: View, call: Call, { status, headers, body }: Answer): void => {
  const told = objectOf(body);
  if (!told) return;
  const current = status === 412 ? objectOf(told['current']) : told;
  if (current && (status < 300 || status === 412)) learnTag(learnTicket(view, current), headers['etag']);
  if (status >= 300) return;
  if (call.operation === 'reserveUpload') learnUpload(view, call, told);
  if (call.operation === 'addArticle') learnFiles(view, call, [told]);
  const items = listOf(told['items']);
  if (call.operation === 'listArticles') learnFiles(view, call, items);
  if (call.operation !== 'listTickets') return;
  for (const item of items) learnTicket(view, item);
  const next = textOf(told['next']);
  if (next !== undefined) view.cursors.push({ query: call.query ?? {}, next });
};
