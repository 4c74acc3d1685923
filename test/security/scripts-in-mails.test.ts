import { beforeEach, describe, expect, it } from 'vitest';
import { approverMails, deskMails, requesterMails } from '#domain/notification/mail-name';
import { oneLine } from '#domain/notification/one-line';
import { mailFacts } from '#support/after-commit/mail-facts';
import { mailPeople } from '#support/after-commit/mail-people';
import { type MailWorld, mailWorld } from '#support/after-commit/mail-world';
import { dangersIn, shownBy } from '#support/security/dangers-in';
import { hostileFacts } from '#support/security/hostile-facts';
import { hostileTexts } from '#support/security/hostile-texts';
import { markupPayloads } from '#support/security/markup-payloads';
import { printable } from '#templates/printable';
import { renderMail } from '#templates/render-mail';

const mails = [...requesterMails, ...deskMails, ...approverMails];
const families = [...new Set(hostileTexts.map(([family]) => family))];

describe('XSS-CORPUS (FAULTS 1.8): whoever looks for scripts in our mails', () => {
  it('tries 150 texts of at least ten families, each another', () => {
    expect(new Set(hostileTexts.map(([, text]) => text)).size).toBe(hostileTexts.length);
    expect(hostileTexts.length).toBeGreaterThanOrEqual(150);
    expect(families.length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(markupPayloads))('would be told if a mail let it through: %s', (_family, texts) => {
    for (const text of texts) {
      const open = renderMail('public-reply', { ...mailFacts, subject: 'MARK' }).html.replaceAll('MARK', text);
      expect(dangersIn(open), text).not.toEqual([]);
    }
  });

  it('is told of nothing in a mail without hostile texts', () => {
    for (const mail of mails) expect(dangersIn(renderMail(mail, mailFacts).html)).toEqual([]);
  });

  it.each(families)('finds that a reader sees it as it was written, and nothing happens: %s', (family) => {
    const texts = hostileTexts.filter(([one]) => one === family).map(([, text]) => text);
    for (const [at, evil] of texts.entries()) {
      const facts = hostileFacts(evil, at);
      for (const mail of mails) {
        const { html } = renderMail(mail, facts);
        expect(dangersIn(html), `${mail}: ${evil}`).toEqual([]);
        expect(shownBy(html)).toContain(`${printable(evil)} · ticket 2026-000123 · ${printable(evil)}`);
      }
    }
  });
});

describe('XSS-CORPUS (FAULTS 1.8): a person who is called and writes like that', () => {
  let world: MailWorld;
  beforeEach(() => {
    world = mailWorld();
  });

  it.each(families)('mails nobody anything that runs, through the whole notifier: %s', async (family) => {
    const [, evil = ''] = hostileTexts.find(([one]) => one === family) ?? [];
    for (const person of Object.values(mailPeople)) world.people.set(person.id, { ...person, name: evil });
    await world.deliver(await world.open('anna', evil, evil));
    await world.deliver(await world.say('olga', { kind: 'act', action: 'take-charge' }, evil));
    await world.deliver(await world.say('olga', { kind: 'act', action: 'ask-customer' }, evil));
    await world.deliver(await world.say('anna', { kind: 'comment' }, evil));
    expect(new Set(world.mailed())).toEqual(new Set(['anna', 'olga', 'oscar']));
    for (const { mail } of world.delivered) {
      expect(dangersIn(mail.html), evil).toEqual([]);
      expect(mail.header('Subject')).toBe(oneLine(`[2026-000123] ${evil}`));
    }
  });

  it('has a subject that stays what it is when it is cleaned again', () => {
    for (const [, evil] of hostileTexts) {
      expect(oneLine(oneLine(evil))).toBe(oneLine(evil));
      expect(printable(printable(evil))).toBe(printable(evil));
    }
  });
});
