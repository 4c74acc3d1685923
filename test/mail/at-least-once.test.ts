import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { beforeEach, describe, expect, it } from 'vitest';
import { mailPeople } from '#support/after-commit/mail-people';
import { type MailWorld, mailWorld, number } from '#support/after-commit/mail-world';

let world: MailWorld;
const done = { batchItemFailures: [] };
const comesBack = { batchItemFailures: [{ itemIdentifier: 'message-1' }] };
const throttled = Object.assign(new Error('Maximum sending rate exceeded.'), { name: 'Throttling' });
const takeCharge = { kind: 'act', action: 'take-charge' } as const;

/** A second delivery comes when the first has ended or died. */
const later = () => world.clock.forward({ minutes: 3 });
const idsOf = () => world.delivered.map(({ mail }) => mail.header('X-Sportello-Notification'));
const never = async () => Promise.reject(new Error('There is nothing to find out any more.'));
const statesOf = (sequence: number) => world.notifications.of(number, sequence).map(({ state }) => state);

beforeEach(async () => {
  world = mailWorld();
  await world.open();
});

describe('a message that SQS delivers again', () => {
  it('mails nobody a second time', async () => {
    const sequence = await world.say('olga', takeCharge);
    expect(await world.deliver(sequence)).toEqual(done);
    later();
    expect(await world.deliver(sequence)).toEqual(done);
    expect(world.mailed()).toEqual(['anna']);
  });

  it('looks for nobody and takes no lease when everybody was mailed', async () => {
    const sequence = await world.say('olga', takeCharge);
    await world.deliver(sequence);
    Object.assign(world.ports.directory, { people: never, organisation: never, operatorsOf: never, withRole: never });
    world.ports.notifications.intend = never;
    expect(await world.deliver(sequence)).toEqual(done);
    expect(world.mailed()).toEqual(['anna']);
  });

  it('mails those on a list that another delivery has stored in the same moment', async () => {
    const { find } = world.ports.occasions;
    world.ses.on(SendRawEmailCommand).rejects(throttled);
    await world.deliver(1);
    await world.say('oscar', takeCharge);
    world.people.set('oscar', { ...mailPeople.oscar, queues: [] });
    world.ports.occasions.find = async (key) => {
      const { listed: _unseen, ...found } = (await find(key)) ?? {};
      return 'event' in found ? found : undefined;
    };
    later();
    world.ses.on(SendRawEmailCommand).resolves({ MessageId: 'later' });
    expect(await world.deliver(1)).toEqual(done);
    expect(statesOf(1)).toEqual(['sent', 'sent', 'sent']);
  });

  it('does not mail those who joined the queue meanwhile', async () => {
    await world.deliver(1);
    world.people.set('nina', { ...mailPeople.olga, id: 'nina', email: 'nina@people.example' });
    later();
    await world.deliver(1);
    expect(world.mailed()).toEqual(['olga', 'oscar', 'anna']);
  });

  it('still mails those on the list who left the queue and own the ticket now', async () => {
    world.ses.on(SendRawEmailCommand).rejectsOnce(throttled).rejectsOnce(throttled).rejectsOnce(throttled);
    await world.deliver(1);
    await world.say('oscar', takeCharge);
    world.people.set('oscar', { ...mailPeople.oscar, queues: [] });
    later();
    world.ses.on(SendRawEmailCommand).resolves({ MessageId: 'later' });
    await world.deliver(1);
    expect(statesOf(1)).toEqual(['sent', 'sent', 'sent']);
  });

  it('still mails those on the list when today the event would concern nobody', async () => {
    const sequence = await world.say('anna', { kind: 'comment' }, 'Ancora niente.');
    world.ses.on(SendRawEmailCommand).rejects(throttled);
    expect(await world.deliver(sequence)).toEqual(comesBack);
    for (const id of ['olga', 'oscar'] as const) world.people.set(id, { ...mailPeople[id], queues: [] });
    later();
    world.ses.on(SendRawEmailCommand).resolves({ MessageId: 'later' });
    expect(await world.deliver(sequence)).toEqual(done);
    expect(statesOf(sequence)).not.toContain('intended');
    expect(statesOf(sequence)).toHaveLength(2);
  });

  it('comes back while the text of its event is not there yet', async () => {
    const sequence = await world.say('olga', { kind: 'reply' }, 'Quale pagina?');
    const { article } = world.ports.tickets;
    world.ports.tickets.article = async () => undefined;
    expect(await world.deliver(sequence)).toEqual(comesBack);
    world.ports.tickets.article = article;
    expect(await world.deliver(sequence)).toEqual(done);
    expect(world.delivered[0]?.mail.text).toContain('Quale pagina?');
  });

  it('waits while another delivery of the same event is at work', async () => {
    const both = await Promise.all([world.deliver(1), world.deliver(1)]);
    expect(both).toContainEqual(done);
    expect(both).toContainEqual(comesBack);
    expect(world.mailed()).toEqual(['olga', 'oscar', 'anna']);
  });
});

describe('a notifier that dies', () => {
  it('between sending and marking sends once more, under the same notification id', async () => {
    const sequence = await world.say('olga', takeCharge);
    const { settle } = world.notifications;
    world.notifications.settle = async () => {
      throw new Error('the process is gone');
    };
    expect(await world.deliver(sequence)).toEqual(comesBack);
    world.notifications.settle = settle;
    later();
    expect(await world.deliver(sequence)).toEqual(done);
    expect(world.mailed()).toEqual(['anna', 'anna']);
    expect(new Set(idsOf()).size).toBe(1);
    expect(world.delivered[0]?.raw).toBe(world.delivered[1]?.raw);
  });

  it('renders the retry as the first attempt, although ticket and reader have moved on', async () => {
    const sequence = await world.say('olga', { kind: 'act', action: 'take-charge' });
    const { settle } = world.notifications;
    world.notifications.settle = async () => {
      throw new Error('the process is gone');
    };
    await world.deliver(sequence);
    world.notifications.settle = settle;
    await world.say('olga', { kind: 'act', action: 'diagnose' }, 'Trovato');
    world.people.set('anna', { ...mailPeople.anna, language: 'en' });
    later();
    await world.deliver(sequence);
    expect(world.delivered[1]?.raw).toBe(world.delivered[0]?.raw);
  });

  it('before sending leaves the mail to the next delivery', async () => {
    const sequence = await world.say('olga', takeCharge);
    world.ses.on(SendRawEmailCommand).rejectsOnce(throttled);
    expect(await world.deliver(sequence)).toEqual(comesBack);
    expect(statesOf(sequence)).toEqual(['intended']);
    later();
    world.ses.on(SendRawEmailCommand).resolves({ MessageId: 'later' });
    expect(await world.deliver(sequence)).toEqual(done);
    expect(statesOf(sequence)).toEqual(['sent']);
  });

  it('after the first of three mails sends the other two only', async () => {
    let sent = 0;
    world.ses.on(SendRawEmailCommand).callsFake(() => {
      sent += 1;
      if (sent === 2) throw throttled;
      return { MessageId: `m${sent}` };
    });
    expect(await world.deliver(1)).toEqual(comesBack);
    Object.assign(world.ports.directory, { operatorsOf: never, withRole: never });
    later();
    expect(await world.deliver(1)).toEqual(done);
    expect(sent).toBe(4);
    expect(statesOf(1)).toEqual(['sent', 'sent', 'sent']);
  });
});

describe('what is true at the time of sending counts', () => {
  const reasonsOf = (sequence: number) => world.notifications.of(number, sequence).map(({ reason }) => reason);

  it('a person who was disabled gets no mail', async () => {
    const sequence = await world.say('olga', takeCharge);
    world.people.set('anna', { ...mailPeople.anna, disabled: true });
    expect(await world.deliver(sequence)).toEqual(done);
    expect(world.mailed()).toEqual([]);
    expect(reasonsOf(sequence)).toEqual(['disabled']);
    expect(world.lines.join()).toContain('"reason":"disabled"');
  });

  it('a person without address, or unknown by now, stops nobody else', async () => {
    const { email: _none, ...olga } = mailPeople.olga;
    world.people.set('olga', olga);
    world.people.delete('anna');
    expect(await world.deliver(1)).toEqual(done);
    expect(world.mailed()).toEqual(['oscar']);
    expect(reasonsOf(1)).toEqual(['no-address', undefined, 'unknown-person']);
  });

  it('an operator who works elsewhere by now gets no mail about the ticket', async () => {
    const sequence = await world.say('sara', { kind: 'assign', owner: 'olga' });
    await world.say('sara', { kind: 'assign', owner: 'oscar' });
    world.people.set('olga', { ...mailPeople.olga, queues: ['teaching'] });
    await world.deliver(sequence);
    expect(world.mailed()).toEqual([]);
    expect(reasonsOf(sequence)).toEqual(['no-right']);
  });

  it('a person who is no operator any more gets no mail of the desk, even if they may read the ticket', async () => {
    const sequence = await world.say('sara', { kind: 'assign', owner: 'olga' });
    world.people.set('olga', { ...mailPeople.olga, role: 'referent', organisation: 'bologna', queues: [] });
    await world.deliver(sequence);
    expect(world.mailed()).toEqual([]);
  });
});
