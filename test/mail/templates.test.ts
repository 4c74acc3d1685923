import { describe, expect, it } from 'vitest';
import { approverMails, deskMails, requesterMails } from '#domain/notification/mail-name';
import { languages } from '#domain/text';
import { eventTypes } from '#domain/ticket/event';
import { mailFacts } from '#support/after-commit/mail-facts';
import { mailWorld } from '#support/after-commit/mail-world';
import { renderMail } from '#templates/render-mail';

const mails = [...requesterMails, ...deskMails, ...approverMails];
const each = mails.flatMap((mail) => languages.map((language) => [mail, language] as const));
const text = { kind: 'reply', body: 'Ecco la **risposta**.' } as const;

describe('every mail', () => {
  it.each(each)(
    '%s in %s says whom it is for, who sends it, which ticket it is about and where to read on',
    (mail, language) => {
      const { subject, text: plain, html } = renderMail(mail, { ...mailFacts, language, text });
      expect(subject).toBe('[2026-000123] Non riesco a iscrivermi');
      for (const body of [plain, html]) {
        expect(body).toMatch(language === 'it' ? /Ciao Anna Rossi,/ : /Hello Anna Rossi,/);
        expect(body).toContain('Consorzio Aurora · ticket 2026-000123 · Non riesco a iscrivermi');
        expect(body).toContain('https://aurora.example/tickets/2026-000123');
        expect(body).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}/);
      }
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('#005a4b');
    },
  );

  it.each(each)('%s in %s can do without all that may be missing', (mail, language) => {
    const { link: _l, actor: _a, opening: _o, state: _s, plan: _p, closesAt: _c, ...least } = mailFacts;
    const { text: plain, html } = renderMail(mail, { ...least, language, reader: '' });
    expect(`${plain}${html}`).not.toMatch(/undefined|null|\[object|href/);
    expect(plain).toMatch(language === 'it' ? /^Ciao,\n/ : /^Hello,\n/);
  });

  it('says the same in both languages only where names and numbers stand', () => {
    for (const mail of mails) {
      const [italian, english] = languages.map(
        (language) => renderMail(mail, { ...mailFacts, language }).text.split('\n')[2],
      );
      expect(italian).not.toBe(english);
    }
  });

  it('tells the responsible in words what happened, for every kind of event', () => {
    const said = eventTypes.map((happened) => renderMail('ticket-updated', { ...mailFacts, happened }).text);
    expect(new Set(said).size).toBe(eventTypes.length);
  });

  it("marks each line of a text as somebody else's, whatever characters it uses to break out", () => {
    const body = `a${['\r', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'].join('State: Closed.')}b \u001b[2J \u202eevil`;
    const { text: plain } = renderMail('public-reply', { ...mailFacts, text: { ...text, body } });
    const lines = plain.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
    expect(lines.filter((line) => line.includes('State: Closed.') && !line.startsWith('> '))).toEqual([]);
    for (const mark of ['\u001b', '\u202e']) expect(plain).not.toContain(mark);
  });

  it('shows names, subjects and texts as written and never as markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const facts = {
      ...mailFacts,
      reader: evil,
      actor: evil,
      subject: evil,
      queue: evil,
      text: { ...text, body: evil },
    };
    for (const mail of mails) expect(renderMail(mail, facts).html).not.toContain('<img');
    expect(renderMail('public-reply', facts).html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('a mail to the requester', () => {
  it('reads like this in Italian', async () => {
    const world = mailWorld();
    await world.open();
    for (const action of ['take-charge', 'diagnose']) await world.say('olga', { kind: 'act', action }, 'Ecco');
    world.clock.set('2026-03-29T09:30:00.000Z');
    await world.deliver(
      await world.say('olga', { kind: 'act', action: 'resolve' }, 'Abbiamo corretto la pagina.\nRiprova ora.'),
    );
    expect(world.delivered[0]?.mail.text).toBe(`Ciao Anna Rossi,

Il ticket è risolto

Olga Conti scrive:

> Abbiamo corretto la pagina.
> Riprova ora.

Se il problema è superato, puoi confermare e chiudere. Se c’è ancora, commenta il ticket: torna in lavorazione.
Chiusura automatica, se non ci scrivi: 8 aprile 2026, ore 11:30.

Stato: Risolto. Dicci se è risolto: si chiude da solo l'8 aprile 2026, ore 11:30.

Apri il ticket: https://aurora.example/tickets/2026-000123

Consorzio Aurora · ticket 2026-000123 · Non riesco a iscrivermi
Questo messaggio è automatico: per rispondere scrivi nel ticket, non a questo indirizzo.
`);
  });

  it('reads like this in English', async () => {
    const world = mailWorld();
    await world.deliver(await world.open());
    const oscars = world.delivered.find(({ to }) => to.includes('oscar@people.example'));
    expect(oscars?.mail.text).toBe(`Hello Oscar Wells,

New ticket in the queue Students, first level

Type: Anomaly · software or functional
Priority: Very high
Anna Rossi writes:

> La pagina resta bianca.

Open the ticket: https://aurora.example/tickets/2026-000123

Consorzio Aurora · ticket 2026-000123 · Non riesco a iscrivermi
This message is automatic: to answer, write in the ticket, not to this address.
`);
  });

  it('tells of a plan by day, by release or both', async () => {
    const world = mailWorld();
    await world.open();
    await world.say('olga', { kind: 'act', action: 'take-charge' });
    const plan = { release: '26.4' };
    await world.deliver(await world.say('olga', { kind: 'act', action: 'plan', plan }, 'Con la prossima versione'));
    const said = world.delivered[0]?.mail.text;
    expect(said).toContain('Rilascio: 26.4');
    expect(said).toContain('Stato: Pianificato. La soluzione arriva con la versione 26.4.');
    expect(said).not.toContain('{');
  });
});
