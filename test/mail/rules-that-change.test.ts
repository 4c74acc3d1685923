import { expect, it } from 'vitest';
import type { MailRule } from '#domain/preset/mail-rule';
import { mailPeople } from '#support/after-commit/mail-people';
import { type MailWorld, mailWorld } from '#support/after-commit/mail-world';
import { portal } from '#support/ground/portal';

const nobody: MailRule = { mails: ['returned-to-queue'], to: 'nobody' };

/** Olga gives a ticket back, and the notifier hears of it; answers the event's sequence. */
const giveBack = async (world: MailWorld): Promise<number> => {
  await world.open();
  await world.say('olga', { kind: 'act', action: 'take-charge' });
  const sequence = await world.say('olga', { kind: 'release' });
  await world.deliver(sequence);
  return sequence;
};

it('nobody is mailed a day later of what the rules of that day kept from everybody, when the rules are gone', async () => {
  const world = mailWorld({ preset: { ...portal, mailRules: [nobody] } });
  const sequence = await giveBack(world);
  const inForce = await world.ports.configurations.current();
  world.ports.configurations.current = async () => ({ ...inForce, preset: portal });
  world.clock.forward({ hours: 30 });
  world.ports.notifications.asTheyStand = async () => Promise.reject(new Error('There is no mail to look after.'));
  expect(await world.deliver(sequence)).toEqual({ batchItemFailures: [] });
  expect(world.mailed()).toEqual([]);
});

it('whoever comes to a queue that nobody worked on is still mailed of what is told again', async () => {
  const world = mailWorld({ preset: { ...portal, mailRules: [{ ...nobody, mails: ['moved-to-queue'] }] } });
  const { oscar } = mailPeople;
  for (const { id, ...person } of world.people.values()) world.people.set(id, { ...person, id, queues: [] });
  const sequence = await giveBack(world);
  world.people.set('oscar', oscar);
  world.clock.forward({ hours: 30 });
  await world.deliver(sequence);
  expect(world.mailed()).toEqual(['oscar']);
});
