import { describe, expect, it } from 'vitest';
import { isMailName } from '#domain/notification/mail-name';
import { mailsFor } from '#domain/notification/mails-for';
import { oneLine } from '#domain/notification/one-line';
import type { TicketEvent } from '#domain/ticket/event';
import { mimeOf } from '#gateways/mime-of';
import { plainAddress } from '#gateways/plain-address';
import { contextOf, happens, silently } from '#support/ground/deciding';
import { portal } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

describe('a name or subject in a header', () => {
  it('is one line, with one space between its words', () => {
    expect(oneLine(' Anna \r\n\u0000 Rossi\t\u202eX\u2028')).toBe('Anna Rossi X');
    expect(oneLine('a\nb')).toBe('a b');
  });

  it('keeps two hundred characters, and says where it was cut', () => {
    expect(oneLine('😀'.repeat(200))).toBe('😀'.repeat(200));
    expect(oneLine('😀'.repeat(201))).toBe(`${'😀'.repeat(199)}…`);
  });
});

describe('an address to write to', () => {
  it('may be as long as the standard lets it', () => {
    const local = 'a'.repeat(64);
    expect(plainAddress(`${local}@example.it`)).toBe(`${local}@example.it`);
    const host = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.it`;
    expect(`${local}@${host}`).toHaveLength(254);
    expect(plainAddress(`${local}@${host}`)).toBe(`${local}@${host}`);
    expect(plainAddress(`${local}@e${host}`)).toBeUndefined();
    expect(plainAddress(`${'a'.repeat(63)}@e${host}`)).toBeUndefined();
  });

  it.each([
    'anna@_x.example.it',
    'anna@x.example.it_x',
    'anna@example.it_',
    'a.@example.it',
    'a..b@example.it',
    '@',
    '',
  ])('is none of these: %j', (address) => {
    expect(plainAddress(address)).toBeUndefined();
  });
});

describe('the bytes of a mail', () => {
  const mail = {
    notification: '01A/7',
    date: '2026-03-10T09:00:00.000Z',
    from: { name: '', address: 'assistenza@aurora.example' },
    to: { name: 'Anna Rossi', address: 'anna@people.example' },
    subject: 'Perché?',
    text: 'a\nb\r\nc',
    html: `<p>${'x'.repeat(100)}</p>`,
    language: 'it',
    thread: '2026 000123',
  } as const;
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  it('are these and no others', () => {
    const html = base64(mail.html);
    expect(mimeOf(mail).toString().split('\r\n')).toEqual([
      'From: <assistenza@aurora.example>',
      'To: Anna Rossi <anna@people.example>',
      `Subject: =?UTF-8?B?${base64('Perché?')}?=`,
      'Date: Tue, 10 Mar 2026 09:00:00 +0000',
      'Message-ID: <01A-7@aurora.example>',
      'In-Reply-To: <2026-000123.ticket@aurora.example>',
      'References: <2026-000123.ticket@aurora.example>',
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: All',
      'X-Sportello-Notification: 01A-7',
      'Content-Language: it',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="_01A-7"',
      '',
      '--_01A-7',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64('a\r\nb\r\nc'),
      '--_01A-7',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      html.slice(0, 76),
      html.slice(76),
      '--_01A-7--',
      '',
    ]);
  });

  it('hold an empty part where nothing is written', () => {
    const lines = mimeOf({ ...mail, text: '' })
      .toString()
      .split('\r\n');
    expect(lines.slice(lines.indexOf('--_01A-7') + 3).slice(0, 2)).toEqual(['', '--_01A-7']);
  });
});

describe('who hears of what happened', () => {
  const owned = ticketOf({ state: 'awaiting_support', owner: 'olga' });
  const resolved = ticketOf({ state: 'resolved', owner: 'olga' });
  const heard = (event: TicketEvent) => mailsFor(event, portal);
  const toAnna = (mail: string) => ({ mail, to: { person: 'anna' } });
  const confirm = { kind: 'act', action: 'confirm' } as const;

  it('a requester of a reply, whatever came with it', () => {
    const { article: _text, ...silent } = happens(owned, { kind: 'reply' }, contextOf('olga'));
    expect(heard(silent)).toEqual([toAnna('public-reply')]);
  });

  it('a requester of a correction that comes with a text, and of no other', () => {
    const correction = { kind: 'reclassify', to: { severity: 'low' } } as const;
    expect(heard(happens(owned, correction, contextOf('olga')))).toEqual([toAnna('public-reply')]);
    expect(heard(happens(owned, correction, silently('olga')))).toEqual([]);
  });

  it('an owner when the requester’s side has ended the ticket, and of no other step', () => {
    const ended = happens(resolved, confirm, silently('anna'));
    const owners = { mail: 'closed-by-requester', to: { person: 'olga' } };
    expect(heard(ended)).toContainEqual(owners);
    expect(heard({ ...ended, byRole: 'referent' })).toContainEqual(owners);
    expect(heard({ ...ended, byRole: 'api_client' })).toContainEqual(owners);
    expect(heard({ ...ended, byRole: 'operator' })).not.toContainEqual(owners);
    const withdrawn = { ...ended, changes: { state: { from: 'awaiting_support', to: 'closed' } } };
    expect(heard(withdrawn)).toContainEqual({ mail: 'withdrawn-by-requester', to: { person: 'olga' } });
    expect(heard(withdrawn)).not.toContainEqual(owners);
    const going = { ...ended, changes: { state: { from: 'resolved', to: 'in_progress' } } };
    expect(heard(going)).not.toContainEqual(owners);
    expect(heard({ ...ended, changes: {} })).not.toContainEqual(owners);
  });

  it('a requester that somebody took charge only where that step leads there', () => {
    const taken = happens(ticketOf(), { kind: 'act', action: 'take-charge' }, silently('olga'));
    expect(heard(taken)).toContainEqual(toAnna('taken-in-charge'));
    const elsewhere = { ...taken, changes: { state: { from: 'new', to: 'in_progress' } } };
    expect(heard(elsewhere)).toContainEqual(toAnna('work-started'));
  });

  it('nobody by a mail that does not exist', () => {
    expect(['closed', 'note-written', 'public-reply'].filter(isMailName)).toHaveLength(3);
    expect(['', 'opened', 'constructor'].filter(isMailName)).toEqual([]);
  });
});
