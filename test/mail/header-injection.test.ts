import fc from 'fast-check';
import addressparser from 'nodemailer/lib/addressparser';
import { beforeEach, describe, expect, it } from 'vitest';
import { oneLine } from '#domain/notification/one-line';
import { mailPeople } from '#support/after-commit/mail-people';
import { type MailWorld, mailWorld } from '#support/after-commit/mail-world';
import { parseMail } from '#support/after-commit/parse-mail';
import { sesInbox } from '#support/after-commit/ses-inbox';

/** What has broken other help desks (FAULTS 1.24). */
const hostile = [
  'Anna\r\nBcc: spy@evil.example',
  'Anna\nTo: spy@evil.example',
  'Anna\u0000Rossi',
  '"Anna" <spy@evil.example>, ',
  'spy@evil.example',
  'Anna, spy@evil.example; Bruno',
  'Anna\u202egro.live@yps',
  'Anna\u2028Bcc: spy@evil.example',
  '=?utf-8?q?Anna=0D=0ABcc:_spy@evil.example?=',
  '\\"Anna\\" (comment) <',
  'x'.repeat(10_000),
  'à'.repeat(10_000),
  '\ud800 half a character',
  '👩‍🎓'.repeat(60),
  '',
];
const names = [
  'from to subject date message-id in-reply-to references auto-submitted x-auto-response-suppress',
  'x-sportello-notification content-language mime-version content-type',
].flatMap((line) => line.split(' '));

const mailOf = (name: string, subject: string) => ({
  notification: '01A00000000000000000000001',
  date: '2026-03-10T09:00:00.000Z',
  from: { name: 'Consorzio Aurora', address: 'assistenza@aurora.example' },
  to: { name, address: 'anna@people.example' },
  subject,
  text: 'Ciao',
  html: '<p>Ciao</p>',
  language: 'it',
  thread: '2026-000123',
});

/** Sends a mail with that name and subject and checks that its structure is what it always is. */
const expectHarmless = async (name: string, subject: string): Promise<void> => {
  const { mailer, delivered } = sesInbox();
  await mailer.send(mailOf(name, subject));
  const [{ to, mail } = { to: [], mail: parseMail(new Uint8Array()) }] = delivered;
  expect(to).toEqual(['anna@people.example']);
  expect(mail.headers.map(([header]) => header)).toEqual(names);
  expect(mail.header('Subject')).toBe(oneLine(subject));
  const raw = delivered[0]?.raw ?? '';
  const toHeader = /\r\nTo: ((?:.|\r\n[ \t])*)\r\n/.exec(raw)?.[1] ?? '';
  expect(addressparser(toHeader.replace(/\r\n/g, ''), { flatten: true }).map(({ address }) => address)).toEqual([
    'anna@people.example',
  ]);
  expect(mail.header('To')).toBe(`${oneLine(name)} <anna@people.example>`.trim());
};

describe('a name or subject', () => {
  it.each(hostile)('adds no recipient and no header, as %j', async (text) => {
    await expectHarmless(text, text);
  });

  it('adds no recipient and no header, whatever it is', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...hostile, '\r\n', '\n ', '\u0000', '"', ',', '<', '>', '\\', '=?', '?=', ' '), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    );
    await fc.assert(fc.asyncProperty(nasty, nasty, expectHarmless), { numRuns: 300 });
  });
});

describe('through the whole notifier', () => {
  let world: MailWorld;
  beforeEach(() => {
    world = mailWorld();
  });

  it.each(hostile)('a requester called %j gets their mail, and nobody else does', async (name) => {
    world.people.set('anna', { ...mailPeople.anna, name });
    world.people.delete('olga');
    world.people.delete('oscar');
    await world.deliver(await world.open('anna', 'Testo', name));
    expect(world.delivered.map(({ to }) => to)).toEqual([['anna@people.example']]);
    expect(world.delivered[0]?.mail.headers.map(([header]) => header)).toEqual(names);
  });

  it.each([
    'spy@evil.example, anna@people.example',
    'anna@people.example\r\nBcc: spy@evil.example',
    '@',
    'anna',
    'a b@c.example',
  ])('an address like %j is sent nothing', async (email) => {
    world.people.set('anna', { ...mailPeople.anna, email });
    await world.deliver(await world.open());
    expect(world.mailed()).toEqual(['olga', 'oscar']);
    expect(world.lines.join('\n')).toContain('invalid-address');
    expect(world.lines.join('\n')).not.toContain('evil');
  });
});
