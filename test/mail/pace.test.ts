import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mailPeople } from '#support/after-commit/mail-people';
import { type MailWorld, mailWorld, number } from '#support/after-commit/mail-world';

let world: MailWorld;
beforeEach(async () => {
  world = mailWorld();
  await world.open();
});
afterEach(() => vi.unstubAllEnvs());

const message = (of: string, sequence: number) => ({
  messageId: `${of}-${sequence}`,
  body: JSON.stringify({ number: of, sequence }),
});
const deliver = (records: readonly object[], remaining: () => number) => {
  const event = { Records: records } as unknown as Parameters<MailWorld['handler']>[0];
  return world.handler(event, { getRemainingTimeInMillis: remaining });
};

it('of everybody who is told of several tickets one is mailed after the other', async () => {
  for (let count = 0; count < 20; count += 1) {
    world.people.set(`o${count}`, { ...mailPeople.olga, id: `o${count}`, email: `o${count}@people.example` });
  }
  const { event, find } = world.tickets;
  world.ports.tickets.event = (_, sequence) => event(number, sequence);
  world.ports.tickets.find = () => find(number);
  const atOnce = { now: 0, most: 0, sent: 0 };
  world.ses.on(SendRawEmailCommand).callsFake(async () => {
    atOnce.now += 1;
    atOnce.most = Math.max(atOnce.most, atOnce.now);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce.now -= 1;
    atOnce.sent += 1;
    return { MessageId: `m${atOnce.sent}` };
  });
  await deliver([message(number, 1), message('2026-000124', 1)], () => 30_000);
  expect(atOnce).toEqual({ now: 0, most: 1, sent: 46 });
});

it('a mail for which too little time is left is not begun, and leaves with the next delivery', async () => {
  let left = 30_000;
  world.ses.on(SendRawEmailCommand).callsFake(() => {
    left -= 10_001;
    return { MessageId: `m${left}` };
  });
  const comesBack = { batchItemFailures: [{ itemIdentifier: `${number}-1` }] };
  const states = () => world.notifications.of(number, 1).map(({ state }) => state);
  expect(await deliver([message(number, 1)], () => left)).toEqual(comesBack);
  expect(states()).toEqual(['sent', 'sent', 'intended']);
  world.clock.forward({ minutes: 3 });
  expect(await deliver([message(number, 1)], () => 9_999)).toEqual(comesBack);
  expect(await deliver([message(number, 1)], () => 30_000)).toEqual({ batchItemFailures: [] });
  expect(states()).toEqual(['sent', 'sent', 'sent']);
});

it('the notifier slows down by itself when SES calls it too fast', async () => {
  vi.stubEnv('TABLE_NAME', 'demo');
  vi.stubEnv('CONFIGURATION_SET', 'sportello-demo');
  vi.stubEnv('AWS_REGION', 'eu-south-1');
  const ses = mockClient(SESClient).on(SendRawEmailCommand).resolves({ MessageId: 'sent' });
  const { notifierPorts } = await import('#compose');
  const from = { name: 'Desk', address: 'desk@aurora.example' };
  const to = { name: 'Anna', address: 'anna@bologna.example' };
  const [subject, text, html] = ['Ticket', 'Ecco', '<p>Ecco</p>'];
  const facts = { notification: 'n1', date: '2026-03-02T08:00:00.000Z', language: 'it', thread: number };
  await notifierPorts().mailer.send({ ...facts, from, to, subject, text, html });
  const client = ses.send.firstCall.thisValue as SESClient;
  expect(await client.config.retryStrategy()).toMatchObject({ mode: 'adaptive' });
});
