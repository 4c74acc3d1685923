import type { MailFacts } from '#domain/notification/mail-facts';
import type { Language } from '#domain/text';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { MailWords } from './mail-template.ts';
import { printable } from './printable.ts';
import { textMarkup } from './text-markup.ts';

/** What stands around the words of every mail. */
interface Frame extends Pick<MailFacts, 'language' | 'tenant' | 'reader' | 'link'> {
  /** What the link is called. */
  readonly open: string;
  /** What the mail is about, and how to answer; below the words. */
  readonly about: string;
  readonly automatic: string;
}

const phrases = {
  it: { hello: 'Ciao', state: 'Stato' },
  en: { hello: 'Hello', state: 'State' },
} as const satisfies Record<Language, object>;

const greeting = ({ language, reader }: Frame): string =>
  reader ? `${phrases[language].hello} ${reader},` : `${phrases[language].hello},`;

const stateLine = ({ language }: Frame, state: NonNullable<MailWords['state']>): string =>
  [`${phrases[language].state}: ${state.label}.`, state.sentence && `${state.sentence.replace(/\.$/, '')}.`]
    .filter(Boolean)
    .join(' ');

/** Marked line by line, so that nobody's text can pass for ours. */
const quotedText = (body: string): string => printable(body.replace(/\r\n?/g, '\n')).replace(/^/gm, '> ');

const textOf = (facts: Frame, words: MailWords): string => {
  const { open, about, automatic } = facts;
  const paragraphs = [
    greeting(facts),
    words.heading,
    words.lines?.join('\n'),
    words.quote && quotedText(words.quote.body),
    words.next?.join('\n'),
    words.state && stateLine(facts, words.state),
    facts.link && `${open}: ${facts.link}`,
    `${about}\n${automatic}`,
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
};

const paragraph = (line: string): Html => html`<p style="margin:0 0 12px">${line}</p>`;

const button = (accent: string, link: string, label: string): Html =>
  html`<p style="margin:24px 0"><a href="${link}" style="background:${accent};color:#ffffff;padding:10px 18px;border-radius:4px;text-decoration:none">${label}</a></p>`;

const htmlOf = (facts: Frame, words: MailWords): string => {
  const { language, tenant, link, open, about, automatic } = facts;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.heading}</title></head>
<body style="margin:0;padding:24px;background:#f2f4f7;color:#17212c;font:16px/1.5 'Titillium Web',Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid ${tenant.accent}">
<p style="margin:0 0 16px;color:${tenant.accent}"><strong>${tenant.name}</strong></p>
${paragraph(greeting(facts))}
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${words.heading}</h1>
${words.lines?.map(paragraph)}
${words.quote && html`<div style="margin:0 0 16px;padding:4px 16px;border-left:3px solid #cfd9e3">${textMarkup(words.quote.body)}</div>`}
${words.next?.map(paragraph)}
${words.state && paragraph(stateLine(facts, words.state))}
${link && button(tenant.accent, link, open)}
<p style="margin:24px 0 0;color:#5a6772;font-size:14px">${about}<br>${automatic}</p>
</div>
</body>
</html>
`.html;
};

/** Words in the tenant's frame, as text and as HTML. */
export const framed = (frame: Frame, words: MailWords): { readonly text: string; readonly html: string } => ({
  text: textOf(frame, words),
  html: htmlOf(frame, words),
});
