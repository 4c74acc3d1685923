import { printable } from './printable.ts';

/** Markup that is safe to put into a page as it is. Only `html` makes it. */
export interface Html {
  readonly html: string;
}

type Inserted = string | Html | readonly Html[] | undefined | false;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

const markupOf = (inserted: Inserted): string => {
  if (!inserted) return '';
  if (typeof inserted === 'string') return escaped(inserted);
  return 'html' in inserted ? inserted.html : inserted.map((part) => part.html).join('');
};

/** Tag of template literals: what is inserted is escaped, unless it is markup already. */
export const html = (parts: TemplateStringsArray, ...inserted: readonly Inserted[]): Html => ({
  html: parts.map((part, place) => part + markupOf(inserted[place])).join(''),
});
