import { beforeEach, describe, expect, it } from 'vitest';
import { type MailWorld, mailWorld, number } from '#support/after-commit/mail-world';

let world: MailWorld;
const messages = (...bodies: string[]) =>
  ({ Records: bodies.map((body, at) => ({ messageId: `m${at + 1}`, body })) }) as Parameters<MailWorld['handler']>[0];
const about = (sequence: number, ticket = number) => JSON.stringify({ number: ticket, sequence });
const invocation = { getRemainingTimeInMillis: () => 30_000 };
const failed = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

beforeEach(async () => {
  world = mailWorld();
  await world.open();
  await world.say('olga', { kind: 'act', action: 'take-charge' });
});

describe('the queue of the notifier', () => {
  it('answers that every message is done', async () => {
    expect(await world.handler(messages(about(1), about(2)), invocation)).toEqual(failed());
    expect(world.lines.filter((line) => line.includes('mail-sent'))).toHaveLength(4);
  });

  it.each([
    '',
    'no json',
    '{}',
    'null',
    '[]',
    '{"number":"","sequence":1}',
    '{"number":"A","sequence":"1"}',
    '{"number":"A","sequence":1.5}',
  ])('sends a message that it cannot read back, %j, and does the others', async (body) => {
    expect(await world.handler(messages(about(1), body, about(2)), invocation)).toEqual(failed('m2'));
    expect(world.mailed()).toEqual(['olga', 'oscar', 'anna', 'anna']);
  });

  it('sends a message about an event that is not there back', async () => {
    expect(await world.handler(messages(about(99), about(1, 'X'), about(2)), invocation)).toEqual(failed('m1', 'm2'));
  });

  it('mails about one ticket in the order of the messages', async () => {
    await world.handler(messages(about(1), about(2)), invocation);
    const annas = world.delivered.filter(({ to }) => to[0] === 'anna@people.example');
    expect(annas.map(({ mail }) => mail.text.split('\n')[2])).toEqual([
      'Abbiamo ricevuto il tuo ticket',
      'Il tuo ticket è in carico a Olga Conti',
    ]);
  });

  it('holds the lease of an event as long as the function may run, no longer', async () => {
    const { intend } = world.notifications;
    const leases: unknown[] = [];
    world.notifications.intend = (ticket, sequence, wanted, lease) => {
      leases.push(lease);
      return intend(ticket, sequence, wanted, lease);
    };
    await world.handler(messages(about(1)), { getRemainingTimeInMillis: () => 12_345 });
    expect(leases).toEqual([{ now: '2026-03-10T09:00:00.000Z', until: '2026-03-10T09:00:12.345Z' }]);
  });

  it('logs neither names nor addresses nor texts', async () => {
    world.ports.mailer.send = async () => {
      throw new Error('anna@people.example La pagina resta bianca. Anna Rossi');
    };
    await world.handler(messages(about(1), '{"anna@people.example"'), invocation);
    expect(world.lines.length).toBeGreaterThan(0);
    expect(world.lines.join('\n')).not.toMatch(/people\.example|bianca|Rossi/);
  });
});
