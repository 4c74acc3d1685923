import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs';
import { oneLine } from '#domain/notification/one-line';
import type { Mail } from '#use-cases/ports/notifications';

const crlf = '\r\n';
const longestWord = 52;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const idPart = (text: string): string => text.replace(/[^A-Za-z0-9.-]/g, '-');

/** Words that mean nothing to a reader of headers stay as they are; everything else is encoded whole (RFC 2047). */
const phrase = (text: string): string => {
  const line = oneLine(text);
  return /^[A-Za-z0-9 ]*$/.test(line) ? line : encodeWord(line, 'B', longestWord);
};

const mailbox = ({ name, address }: Mail['to']): string => `${phrase(name)} <${address}>`.trimStart();

/** RFC 5322 wants `+0000` where JavaScript writes `GMT`. */
const dateOf = (instant: string): string => new Date(instant).toUTCString().replace('GMT', '+0000');

const headersOf = (mail: Mail, boundary: string): readonly string[] => {
  const domain = domainOf(mail.from.address);
  const thread = `<${idPart(mail.thread)}.ticket@${domain}>`;
  return [
    `From: ${mailbox(mail.from)}`,
    `To: ${mailbox(mail.to)}`,
    `Subject: ${phrase(mail.subject)}`,
    `Date: ${dateOf(mail.date)}`,
    `Message-ID: <${idPart(mail.notification)}@${domain}>`,
    `In-Reply-To: ${thread}`,
    `References: ${thread}`,
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    `X-Sportello-Notification: ${idPart(mail.notification)}`,
    `Content-Language: ${idPart(mail.language)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ].map((header) => foldLines(header, 76));
};

/** Base64, so that no line of anybody's text is a line of the mail's structure. */
const partOf = (type: string, content: string): string => {
  const encoded = Buffer.from(content.replace(/\r?\n/g, crlf)).toString('base64');
  const lines = encoded.match(/.{1,76}/g) ?? [];
  return [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', ...lines].join(crlf);
};

/**
 * The bytes of one mail, the same each time: exactly one recipient, marked as automatic so that no machine answers
 * (FAULTS 1.3), threaded by an entry of ours in References, as SES replaces the Message-ID (DESIGN 5). The library's
 * own composer is left out: its table of file types alone is as large as all our mails.
 */
export const mimeOf = (mail: Mail): Buffer => {
  const boundary = `_${idPart(mail.notification)}`;
  const parts = [partOf('text/plain', mail.text), partOf('text/html', mail.html)];
  const body = parts.flatMap((part) => [`--${boundary}`, part]);
  return Buffer.from([...headersOf(mail, boundary), '', ...body, `--${boundary}--`, ''].join(crlf));
};
