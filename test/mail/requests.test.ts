import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { beforeEach, describe, expect, it } from 'vitest';
import { requestMails } from '#domain/notification/request-mail';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { languages } from '#domain/text';
import { mailPeople } from '#support/after-commit/mail-people';
import { type MailWorld, mailWorld } from '#support/after-commit/mail-world';
import { renderRequestMail } from '#templates/render-request-mail';

const asked: ProvisioningRequest = {
  ...{ id: 'R1', organisation: 'bologna', name: 'Nina\r\nBcc: evil@x.example', email: 'nina@people.example' },
  ...{ by: 'rita', at: '2026-03-05T10:00:00.000Z', state: 'pending' },
};
const decided = { decidedBy: 'sara', decidedAt: '2026-03-06T10:00:00.000Z' };
const nina = { ...mailPeople.anna, id: 'R1', name: 'Nina Blu', email: 'nina@people.example' };
const done = { batchItemFailures: [] };

let world: MailWorld;
beforeEach(() => {
  world = mailWorld();
});

const deliver = (sequence: number) => {
  const records = [{ messageId: 'message-1', body: JSON.stringify({ request: 'R1', sequence }) }];
  return world.handler({ Records: records } as never, { getRemainingTimeInMillis: () => 30_000 });
};
const tell = (sequence: number, request: Partial<ProvisioningRequest> = {}) => {
  world.requests.set('R1', { ...asked, ...request });
  return deliver(sequence);
};
const mailTo = (name: string) => world.delivered.find(({ to }) => to[0]?.startsWith(name))?.mail;

describe('a request for a new person', () => {
  it('is told to everybody who decides, and to nobody else', async () => {
    expect(await tell(1)).toEqual(done);
    expect(world.mailed().toSorted()).toEqual(['ada', 'sara']);
    expect(mailTo('sara')?.text).toContain('Rita Serra (bologna) chiede di abilitare Nina Bcc: evil@x.example,');
    expect(mailTo('sara')?.text).toContain('https://aurora.example/admin/requests');
    expect(mailTo('sara')?.headers.map(([name]) => name)).not.toContain('bcc');
  });

  it('is told to nobody once it is decided, nor to who decides no more', async () => {
    await tell(1, { state: 'refused', ...decided });
    expect(world.mailed()).toEqual([]);
    world.people.set('ada', { ...mailPeople.ada, disabled: true });
    await tell(1);
    expect(world.mailed()).toEqual(['sara']);
  });

  it('is told again after a failure only to whom it was not told', async () => {
    const throttled = Object.assign(new Error('Maximum sending rate exceeded.'), { name: 'Throttling' });
    world.ses.on(SendRawEmailCommand).rejectsOnce(throttled).resolves({ MessageId: 'sent' });
    expect(await tell(1)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(world.ses.commandCalls(SendRawEmailCommand)).toHaveLength(2);
    world.clock.forward({ minutes: 3 });
    expect(await deliver(1)).toEqual(done);
    expect(world.ses.commandCalls(SendRawEmailCommand)).toHaveLength(3);
    world.clock.forward({ minutes: 3 });
    await deliver(1);
    expect(world.ses.commandCalls(SendRawEmailCommand)).toHaveLength(3);
  });

  it('that nobody can find comes back, and says no name in the log', async () => {
    expect((await deliver(1)).batchItemFailures).toHaveLength(1);
    expect(world.lines.join()).toContain('"request":"R1"');
    expect(world.lines.join()).not.toMatch(/nina/i);
  });
});

describe('what became of a request', () => {
  it('is told to the referent and to whoever is let in, in their own languages', async () => {
    world.people.set('R1', { ...nina, language: 'en' });
    await tell(2, { ...decided, state: 'granted', reason: 'Benvenuta.' });
    expect(world.mailed().toSorted()).toEqual(['nina', 'rita']);
    for (const words of ['La tua richiesta è stata concessa', 'Ha deciso Sara Villa.', '> Benvenuta.']) {
      expect(mailTo('rita')?.text).toContain(words);
    }
    expect(mailTo('nina')?.text).toContain('now you may enter with nina@people.example');
    expect(mailTo('nina')?.text).not.toContain('Benvenuta');
  });

  it('is told to the referent alone when somebody is refused', async () => {
    await tell(2, { ...decided, state: 'refused', reason: 'Non la conosciamo.' });
    expect(world.mailed()).toEqual(['rita']);
    expect(mailTo('rita')?.text).toContain('rifiutata');
    expect(mailTo('rita')?.text).toContain('> Non la conosciamo.');
    expect(mailTo('rita')?.text).toContain('https://aurora.example/organisation/requests');
  });

  it('is told to no referent who saw it happen, and to none who has left', async () => {
    world.people.set('R1', nina);
    await tell(2, { state: 'granted', decidedAt: decided.decidedAt });
    expect(world.mailed()).toEqual(['nina']);
    world = mailWorld();
    world.people.set('rita', { ...mailPeople.rita, organisation: 'padova' });
    await tell(2, { ...decided, state: 'refused' });
    expect(world.mailed()).toEqual([]);
  });
});

describe('every mail about a request', () => {
  const facts = {
    ...{ tenant: { name: 'Aurora', accent: '#005a4b' }, reader: 'Rita', name: 'Nina', email: 'nina@people.example' },
    ...{
      organisation: 'Ateneo',
      referent: 'Rita Serra',
      decider: 'Sara',
      reason: '<b>no</b>',
      link: 'https://a.example/x',
    },
  };
  const each = requestMails.flatMap((mail) => languages.map((language) => [mail, language] as const));

  it.each(each)('%s in %s says who sends it, and never takes a name for markup', (mail, language) => {
    const evil = '<img src=x onerror=alert(1)>';
    const { subject, text, html } = renderRequestMail(mail, { ...facts, language, name: evil, organisation: evil });
    expect(subject).toMatch(/^\[Aurora\] /);
    expect(text).toContain('https://a.example/x');
    expect(html).not.toMatch(/<img|<b>no/);
    expect(`${text}${html}`).not.toMatch(/undefined|null|\[object/);
  });

  it.each(each)('%s in %s can do without all that may be missing', (mail, language) => {
    const { decider: _d, reason: _r, link: _l, ...least } = facts;
    const { text, html } = renderRequestMail(mail, { ...least, language, reader: '', referent: '' });
    expect(`${text}${html}`).not.toMatch(/undefined|null|\[object|href/);
  });

  it('says something else in each language', () => {
    for (const mail of requestMails) {
      const [italian, english] = languages.map((language) => renderRequestMail(mail, { ...facts, language }).subject);
      expect(italian).not.toBe(english);
    }
  });
});
