import { describe, expect, it } from 'vitest';
import { mailPeople } from '#support/after-commit/mail-people';
import { mailWorld } from '#support/after-commit/mail-world';
import { approvingDesk } from '#support/ground/approving-desk';

describe('a ticket that comes to wait for an approval', () => {
  const asked = async () => {
    const world = mailWorld({ preset: approvingDesk.preset });
    world.people.set('elsa', { ...mailPeople.rita, id: 'elsa', email: 'elsa@people.example', organisation: 'padova' });
    world.people.set('gone', { ...mailPeople.sara, id: 'gone', email: 'gone@people.example', disabled: true });
    await world.open();
    await world.say('olga', { kind: 'act', action: 'take-charge' });
    return { ...world, sequence: await world.say('olga', { kind: 'act', action: 'ask-approval' }) };
  };

  it('is told to those who may decide, to the requester as ever, and to nobody else', async () => {
    const world = await asked();
    await world.deliver(world.sequence);
    expect(world.mailed().toSorted()).toEqual(['anna', 'rita', 'sara']);
    const told = world.delivered.find(({ to }) => to[0]?.startsWith('rita'))?.mail;
    expect(told?.text).toContain('Un ticket aspetta la tua decisione');
    expect(told?.text).not.toContain('Coda');
  });

  it('is told once, and not to who may no longer decide when the mail leaves', async () => {
    const world = await asked();
    world.people.set('sara', { ...mailPeople.sara, role: 'operator' });
    await world.deliver(world.sequence);
    world.clock.forward({ minutes: 3 });
    await world.deliver(world.sequence);
    expect(world.mailed().toSorted()).toEqual(['anna', 'rita']);
  });

  it('is not told to a referent whose organisation shares its tickets with nobody', async () => {
    const world = await asked();
    world.organisations.set('bologna', { id: 'bologna', name: 'Bologna', agreements: [], sharing: 'no' });
    await world.deliver(world.sequence);
    expect(world.mailed().toSorted()).toEqual(['anna', 'sara']);
  });
});
