import type { FormVersion } from '../forms/filled-form.ts';
import type { Article } from '../ticket/article.ts';
import { canonicalJson } from '../ticket/canonical-json.ts';
import { digestOf } from '../ticket/digest-of.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { TicketRecord } from './ticket-record.ts';
import { type Fault, type Violation, violation } from './violation.ts';

/** Every text that an event tells of is there as it was written, no text came by itself, no note is public (I8, I11). */
export const checkTexts = ({ number, events, articles }: TicketRecord): readonly Violation[] => {
  const texts = new Map(articles.map((article) => [article.sequence, article]));
  const told = new Set(events.filter(({ article }) => article).map(({ sequence }) => sequence));
  const stray = articles.filter((article) => !told.has(article.sequence) || texts.get(article.sequence) !== article);
  return [
    ...events.flatMap((event) => {
      const fault = faultOf(event, texts.get(event.sequence));
      return fault ? [violation(number, fault, { sequence: event.sequence })] : [];
    }),
    ...stray.map(({ sequence }) => violation(number, 'text-without-event', { sequence })),
  ];
};

/** Which form a text or an event tells of. */
const formNameOf = (form: FormVersion | undefined): string => (form ? `${form.id} ${form.version}` : '');

const faultOf = (event: TicketEvent, article: Article | undefined): Fault | undefined => {
  if (!event.article) return undefined;
  if (!article) return 'text-missing';
  const { id, files, body, salt, author, at } = article;
  const publicVersion = article.kind === 'note' ? undefined : article.publicVersion;
  if (publicVersion !== event.publicVersion) return 'note-not-internal';
  const opening = article.kind === 'note' ? undefined : article.opening;
  const isWhole = id === event.article.id && files.length === event.article.files;
  const isTheirs = author === event.by && at === event.at;
  const isItsForm = formNameOf(opening?.form) === formNameOf(event.opened?.form);
  const isForThem = (article.kind === 'note' ? undefined : article.forEndCustomer) === event.article.forEndCustomer;
  const digest = digestOf(canonicalJson({ body, opening }), salt);
  return isWhole && isTheirs && isItsForm && isForThem && digest === event.article.digest ? undefined : 'text-altered';
};
