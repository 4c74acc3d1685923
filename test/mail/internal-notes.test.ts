import { beforeEach, describe, expect, it } from 'vitest';
import type { QuotingMailFacts } from '#domain/notification/mail-facts';
import { approverMails, deskMails, requesterMails } from '#domain/notification/mail-name';
import type { InternalNote, PublicArticle } from '#domain/ticket/article';
import type { Command } from '#domain/ticket/command';
import { mailFacts } from '#support/after-commit/mail-facts';
import { type MailWorld, mailWorld } from '#support/after-commit/mail-world';
import { noteWritten } from '#templates/note-written';
import { renderMail } from '#templates/render-mail';

const secret = 'SEGRETO-4711';
let world: MailWorld;

/** Every byte that left, as sent and as read. */
const everything = (): string =>
  world.delivered.map(({ raw, mail }) => [raw, mail.text, mail.html, ...mail.headers.flat()].join('\n')).join('\n');

beforeEach(async () => {
  world = mailWorld();
  await world.open();
  await world.say('sara', { kind: 'assign', owner: 'olga', responsible: 'oscar' });
});

describe('the text of an internal note', () => {
  it.each<[string, Command]>([
    ['a note', { kind: 'note' }],
    ['a move', { kind: 'move', queue: 'teaching' }],
    ['an assignment', { kind: 'assign', owner: 'ada' }],
    ['a release', { kind: 'release' }],
  ])('is in no mail, whoever it goes to, when it comes with %s', async (_what, command) => {
    await world.deliver(await world.say('sara', command, `${secret} da non dire`));
    expect(world.delivered.length).toBeGreaterThan(0);
    expect(everything()).not.toContain('SEGRETO');
    expect(everything()).not.toContain(Buffer.from(secret).toString('base64').slice(0, 12));
  });

  it('is not read by a later mail about the same ticket', async () => {
    await world.say('sara', { kind: 'note' }, secret);
    await world.deliver(await world.say('sara', { kind: 'act', action: 'take-charge' }));
    await world.deliver(await world.say('sara', { kind: 'reply' }, 'Ecco'));
    expect(world.mailed()).toContain('anna');
    expect(everything()).not.toContain('SEGRETO');
  });

  it('is not even read by the notifier', async () => {
    const sequence = await world.say('sara', { kind: 'note' }, secret);
    world.ports.tickets.article = async () => {
      throw new Error('read');
    };
    expect(await world.deliver(sequence)).toEqual({ batchItemFailures: [] });
  });

  it('is not quoted even where a public event should point to one', async () => {
    const sequence = await world.say('sara', { kind: 'reply' }, 'Ecco');
    const note = world.tickets.commits.at(-1)?.article;
    world.ports.tickets.article = async () => ({ ...note, kind: 'note', body: secret }) as InternalNote;
    await world.deliver(sequence);
    expect(world.mailed()).toContain('anna');
    expect(everything()).not.toContain('SEGRETO');
  });

  it('is not logged', async () => {
    await world.deliver(await world.say('sara', { kind: 'note' }, secret));
    expect(world.lines.length).toBeGreaterThan(0);
    expect(world.lines.join('\n')).not.toContain('SEGRETO');
  });

  it('has no template that would take it', () => {
    const note = { kind: 'note', body: secret } as InternalNote;
    // @ts-expect-error an internal note is no text that a mail may quote
    const facts: QuotingMailFacts = { ...mailFacts, text: note };
    expect(facts.text?.body).toBe(secret);
    // @ts-expect-error the facts of an internal event hold no text at all
    expect(noteWritten.it(mailFacts).heading.text).toBeUndefined();
  });

  it('would not be quoted by the mails of internal events, even if a text were given to them', () => {
    const text: Pick<PublicArticle, 'kind' | 'body'> = { kind: 'reply', body: secret };
    for (const mail of [...deskMails, ...approverMails].filter(
      (name) => !['new-in-queue', 'customer-answered'].includes(name),
    )) {
      const { subject, text: plain, html } = renderMail(mail, { ...mailFacts, text });
      expect([subject, plain, html].join('\n')).not.toContain('SEGRETO');
    }
    for (const mail of requesterMails) expect(renderMail(mail, { ...mailFacts, text }).html).toContain(secret);
  });
});

describe('the mail about an internal note', () => {
  it('says who wrote it and links to it', async () => {
    await world.deliver(await world.say('sara', { kind: 'note' }, secret));
    const { mail } = world.delivered[0] ?? {};
    expect(mail?.text).toContain('Sara Villa ha scritto una nota interna');
    expect(mail?.text).toContain('https://aurora.example/tickets/2026-000123');
  });
});
