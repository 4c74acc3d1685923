import type { Html } from './html.ts';
import { html } from './html.ts';
import { inlineMarkup } from './inline-markup.ts';

const fence = /^ {0,3}(```|~~~)/;
const heading = /^ {0,3}#{1,6} +/;
const bullet = /^ {0,3}[-*+] +/;
const ordinal = /^ {0,3}\d{1,9}[.)] +/;
const quote = /^ {0,3}> ?/;

/** A run of lines that belong together. */
interface Block {
  readonly kind: 'paragraph' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'code';
  readonly lines: string[];
}

const kindOf = (line: string): Block['kind'] => {
  if (heading.test(line)) return 'heading';
  if (bullet.test(line)) return 'bullets';
  if (ordinal.test(line)) return 'numbers';
  return quote.test(line) ? 'quote' : 'paragraph';
};

const joins = (block: Block | undefined, kind: Block['kind']): block is Block =>
  block !== undefined && block.kind === kind && kind !== 'heading';

/** Code starts at a fence and goes on until the next one. */
const codeOf = (line: string, current: Block | undefined): Block | undefined => {
  if (fence.test(line)) return current?.kind === 'code' ? undefined : { kind: 'code', lines: [] };
  current?.lines.push(line);
  return current;
};

/** An empty line ends a block, and so does a line of another kind. */
const proseOf = (line: string, current: Block | undefined): Block | undefined => {
  if (line.trim() === '') return undefined;
  const kind = kindOf(line);
  if (!joins(current, kind)) return { kind, lines: [line] };
  current.lines.push(line);
  return current;
};

const blocksOf = (text: string): Block[] => {
  const blocks = new Set<Block>();
  let current: Block | undefined;
  for (const line of text.split('\n')) {
    current = current?.kind === 'code' || fence.test(line) ? codeOf(line, current) : proseOf(line, current);
    if (current) blocks.add(current);
  }
  return [...blocks];
};

const without = (mark: RegExp, lines: readonly string[]): string[] => lines.map((line) => line.replace(mark, ''));

const items = (mark: RegExp, lines: readonly string[]): Html[] =>
  without(mark, lines).map((line) => html`<li>${inlineMarkup(line)}</li>`);

const paragraph = (lines: readonly string[]): Html[] =>
  lines.map((line, place) => html`${place > 0 && html`<br>`}${inlineMarkup(line.trim())}`);

const markupOf = ({ kind, lines }: Block): Html => {
  switch (kind) {
    case 'heading':
      return html`<p><strong>${inlineMarkup(without(heading, lines).join(' '))}</strong></p>`;
    case 'bullets':
      return html`<ul>${items(bullet, lines)}</ul>`;
    case 'numbers':
      return html`<ol>${items(ordinal, lines)}</ol>`;
    case 'quote':
      return html`<blockquote><p>${paragraph(without(quote, lines))}</p></blockquote>`;
    case 'code':
      return html`<pre>${lines.join('\n')}</pre>`;
    case 'paragraph':
      return html`<p>${paragraph(lines)}</p>`;
  }
};

/**
 * What people write, as safe markup: paragraphs, lists, quotes, code, links and emphasis of CommonMark. Raw HTML is
 * shown as written, and each line stays a line, as people mean it in a mail.
 */
export const textMarkup = (text: string): Html => html`${blocksOf(text.replace(/\r\n?/g, '\n')).map(markupOf)}`;
