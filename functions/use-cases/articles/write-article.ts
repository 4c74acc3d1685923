import { type Actor, isStaff } from '#domain/people/person';
import type { Article, OpeningContent } from '#domain/ticket/article';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { digestOf } from '#domain/ticket/digest-of';
import type { ArticleReference, TicketEvent } from '#domain/ticket/event';
import type { Channel } from '#domain/ticket/ticket';
import type { Ids } from '../ports.ts';

/** A text as somebody sends it, with the uploads it shows. */
export interface Written {
  readonly body: string;
  readonly files: readonly string[];
  readonly opening?: OpeningContent;
  /** Its author wants it shown to the end customer too (R5.7). */
  readonly forEndCustomer?: true;
}

/** A text on its way to becoming an article: named and salted before the decision, placed after it. */
export interface ArticleDraft extends Written {
  readonly reference: ArticleReference;
  readonly salt: string;
}

/**
 * Names and salts a text, so that the event can refer to it
 * without holding it. A file that is named twice is shown once.
 */
export const draftArticle = (ids: Ids, written: Written): ArticleDraft => {
  const salt = ids.salt();
  const { body, files, opening, forEndCustomer } = written;
  const digest = digestOf(canonicalJson({ body, opening }), salt);
  const shown = [...new Set(files)];
  const reference = { id: ids.next(), digest, files: shown.length, ...(forEndCustomer && { forEndCustomer }) };
  return { ...written, files: shown, salt, reference };
};

const kindOf = (draft: ArticleDraft, author: Actor): 'description' | 'message' | 'reply' => {
  if (draft.opening) return 'description';
  return isStaff(author) ? 'reply' : 'message';
};

/** The article that an event carries; an internal event can only carry an internal note. */
export const placeArticle = (draft: ArticleDraft, event: TicketEvent, author: Actor, channel: Channel): Article => {
  const { reference, body, files, salt, opening } = draft;
  const written = { id: reference.id, body, files, salt, channel };
  const placed = {
    number: event.number,
    sequence: event.sequence,
    at: event.at,
    author: author.id,
    authorRole: author.role,
  };
  if (event.publicVersion === undefined) return { ...written, ...placed, kind: 'note' };
  const { publicVersion } = event;
  return {
    ...written,
    ...placed,
    kind: kindOf(draft, author),
    publicVersion,
    ...(opening && { opening }),
    ...(draft.forEndCustomer && { forEndCustomer: true }),
  };
};
