import type { Html } from './html.ts';
import { html } from './html.ts';

/** What may stand inside a paragraph; whatever fits none is text as written. */
const marks = [
  /(?<escaped>\\[!-/:-@[-`{-~])/,
  /(?<code>`[^`\n]+`)/,
  /!?\[(?<label>[^[\]\n]*)\]\((?<target>[^()\s]+)\)/,
  /<(?<address>https?:\/\/[^\s<>]+)>/,
  /(?<bare>https?:\/\/[^\s<>"]+)/,
  /\*\*(?<strong>[^*\n]+)\*\*/,
  /\*(?<em>[^*\s][^*\n]*)\*/,
  /(?<![\p{L}\p{N}_])_(?<underlined>[^_\n]+)_(?![\p{L}\p{N}_])/u,
];
const anyMark = new RegExp(marks.map(({ source }) => source).join('|'), 'gu');

const linkTo = (target: string, label: string): Html =>
  /^(https?:\/\/|mailto:)/i.test(target)
    ? html`<a href="${target}" rel="noreferrer">${label}</a>`
    : html`${label} (${target})`;

/** Marks that end a sentence rather than the address before them. */
const closing = new Set('.,;:!?\'")]}');

/** Without the marks at its end. No pattern looks for them: on a long run of them it would look again from each one. */
const bareLink = (address: string): Html => {
  let end = address.length;
  while (closing.has(address.charAt(end - 1))) end -= 1;
  const target = address.slice(0, end);
  return html`${linkTo(target, target)}${address.slice(end)}`;
};

const markupOf = (groups: Readonly<Record<string, string | undefined>>): Html => {
  const { escaped, code, label, target, address, bare, strong, em = groups.underlined } = groups;
  if (escaped) return html`${escaped.slice(1)}`;
  if (code) return html`<code>${code.slice(1, -1)}</code>`;
  if (target) return linkTo(target, label || target);
  if (address) return linkTo(address, address);
  if (bare) return bareLink(bare);
  if (strong) return html`<strong>${strong}</strong>`;
  return html`<em>${em}</em>`;
};

/** One paragraph of CommonMark as safe markup. Images become links: nothing is loaded from elsewhere (DESIGN 4). */
export const inlineMarkup = (text: string): Html => {
  const parts: Html[] = [];
  let done = 0;
  for (const match of text.matchAll(anyMark)) {
    parts.push(html`${text.slice(done, match.index)}`, markupOf(match.groups ?? {}));
    done = match.index + match[0].length;
  }
  parts.push(html`${text.slice(done)}`);
  return html`${parts}`;
};
