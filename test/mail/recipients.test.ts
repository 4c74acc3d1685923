import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#domain/ticket/command';
import { type MailWorld, mailWorld, number } from '#support/after-commit/mail-world';
import type { Name } from '#support/ground/people';

let world: MailWorld;

/** Who gets which mail about one happening: `person: template`, suppressed ones too. */
const mailsOf = async (name: Name, command: Command, text?: string): Promise<string[]> => {
  const sequence = await world.say(name, command, text);
  await world.deliver(sequence);
  return world.notifications.of(number, sequence).map(({ person, template }) => `${person}: ${template}`);
};

const act = (action: string): Command => ({ kind: 'act', action });
const plan = { kind: 'act', action: 'plan', plan: { date: '2026-04-08' } } as const;
const [comment, reply, note] = [{ kind: 'comment' }, { kind: 'reply' }, { kind: 'note' }] as const;

beforeEach(() => {
  world = mailWorld();
});

describe('a submission', () => {
  it('is confirmed to the requester and told to everybody on the queue', async () => {
    const sequence = await world.open();
    await world.deliver(sequence);
    expect(world.mailed()).toEqual(['olga', 'oscar', 'anna']);
  });

  it('by an operator on the phone is told to the requester, and not to the operator', async () => {
    await world.deliver(await world.open('olga'));
    expect(world.mailed()).toEqual(['oscar', 'anna']);
    expect(world.delivered.at(-1)?.mail.text).toContain('Olga Conti ha registrato il ticket 2026-000123 a tuo nome.');
  });
});

it('nobody who is there to be mailed means that nothing is read to be quoted', async () => {
  await world.open();
  const sequence = await world.say('anna', comment, 'Ancora niente.');
  for (const { id, ...person } of [...world.people.values()]) world.people.set(id, { ...person, id, queues: [] });
  world.ports.tickets.article = () => Promise.reject(new Error('Nobody asked for it.'));
  expect(await world.deliver(sequence)).toEqual({ batchItemFailures: [] });
  expect(world.mailed()).toEqual([]);
});

describe('the requester', () => {
  beforeEach(() => world.open());

  it('hears of each step of the work, by the mail that is about it', async () => {
    expect(await mailsOf('olga', act('take-charge'))).toEqual(['anna: taken-in-charge']);
    expect(await mailsOf('olga', act('ask-customer'), 'Quale corso?')).toEqual(['anna: information-requested']);
    await world.say('anna', comment, 'Fisica');
    expect(await mailsOf('olga', reply, 'Grazie')).toEqual(['anna: public-reply']);
    expect(await mailsOf('olga', act('diagnose'), 'È un guasto')).toEqual(['anna: work-started']);
    expect(await mailsOf('olga', plan, 'Con il prossimo rilascio')).toEqual(['anna: planned']);
    expect(await mailsOf('olga', act('resolve'), 'Fatto')).toEqual(['anna: resolved']);
  });

  it('hears nothing of it from where they see it no more', async () => {
    const anna = world.people.get('anna');
    if (anna) world.people.set('anna', { ...anna, organisation: 'padova' });
    world.organisations.set('padova', { id: 'padova', name: 'Padova', agreements: [], sharing: 'everyone' });
    await mailsOf('olga', act('take-charge'));
    expect(world.mailed()).toEqual([]);
    world.organisations.set('padova', { id: 'padova', name: 'Padova', agreements: [] });
    await mailsOf('olga', reply, 'Grazie');
    expect(world.mailed()).toEqual(['anna']);
  });

  it('hears that silence has closed the ticket, and so does the responsible', async () => {
    for (const action of ['take-charge', 'diagnose', 'resolve']) await world.say('olga', act(action), 'Ecco');
    world.clock.forward({ days: 11 });
    expect(await mailsOf('clock', { kind: 'close' })).toEqual(['olga: ticket-updated', 'anna: closed']);
  });

  it('hears of a change of state that a new type brings about', async () => {
    for (const action of ['take-charge', 'diagnose']) await world.say('olga', act(action), 'Ecco');
    const to = { type: 'clarification', subtype: 'functional_assistance' };
    expect(await mailsOf('olga', { kind: 'reclassify', to })).toEqual(['anna: state-changed']);
  });

  it('hears nothing of a reclassification that leaves the state', async () => {
    expect(await mailsOf('olga', { kind: 'reclassify', to: { severity: 'low' } })).toEqual([]);
  });

  it('hears nothing of their own comment, but of the one of their referent', async () => {
    expect(await mailsOf('anna', comment, 'Ancora io')).toEqual([
      'olga: customer-answered',
      'oscar: customer-answered',
    ]);
    expect(await mailsOf('rita', comment, 'E io')).toContain('anna: comment-added');
  });

  it.each<[string, Command]>([
    ['an internal note', note],
    ['a change of owner', { kind: 'assign', owner: 'oscar' }],
    ['a move to another queue', { kind: 'move', queue: 'teaching' }],
  ])('hears nothing of %s', async (_what, command) => {
    expect(await mailsOf('olga', command, 'Per noi')).not.toContainEqual(expect.stringContaining('anna'));
  });
});

describe('the desk', () => {
  beforeEach(() => world.open());

  it('has the whole queue told of an answer while nobody owns the ticket, then the owner alone', async () => {
    expect(await mailsOf('anna', comment, 'Ci siete?')).toEqual([
      'olga: customer-answered',
      'oscar: customer-answered',
    ]);
    await world.say('oscar', act('take-charge'));
    expect(await mailsOf('anna', comment, 'Allora?')).toEqual(['oscar: customer-answered']);
  });

  it('has the new owner and the new responsible told, and nobody of their own act', async () => {
    expect(await mailsOf('sara', { kind: 'assign', owner: 'olga', responsible: 'oscar' })).toEqual([
      'olga: assigned',
      'oscar: made-responsible',
    ]);
    expect(await mailsOf('oscar', { kind: 'assign', owner: 'oscar' })).toEqual([]);
  });

  it('has the queue told that receives a ticket, by hand or by a new subarea', async () => {
    expect(await mailsOf('olga', { kind: 'move', queue: 'teaching' })).toEqual(['otto: moved-to-queue']);
    const to = { area: 'fees', subarea: 'payments' };
    expect(await mailsOf('otto', { kind: 'reclassify', to })).toEqual([
      'olga: moved-to-queue',
      'oscar: moved-to-queue',
    ]);
  });

  it('has the queue told of a ticket that comes back to it', async () => {
    await world.say('olga', act('take-charge'));
    expect(await mailsOf('olga', { kind: 'release' })).toEqual(['oscar: returned-to-queue']);
  });

  it('has owner and responsible told of a note by somebody else', async () => {
    await world.say('sara', { kind: 'assign', owner: 'olga', responsible: 'oscar' });
    expect(await mailsOf('sara', note, 'Attenzione')).toEqual(['olga: note-written', 'oscar: note-written']);
    expect(await mailsOf('olga', note, 'Visto')).toEqual(['oscar: note-written']);
  });

  it('has the owner told that the requester has confirmed the solution', async () => {
    for (const action of ['take-charge', 'diagnose', 'resolve']) await world.say('olga', act(action), 'Ecco');
    expect(await mailsOf('anna', act('confirm'))).toEqual(['olga: closed-by-requester']);
  });

  it('has the responsible told of every event, once each', async () => {
    await world.say('sara', { kind: 'assign', owner: 'olga', responsible: 'oscar' });
    expect(await mailsOf('olga', reply, 'Ecco')).toContain('oscar: ticket-updated');
    expect(await mailsOf('anna', comment, 'Grazie')).toContain('oscar: ticket-updated');
    expect(await mailsOf('olga', { kind: 'reclassify', to: { severity: 'low' } })).toEqual(['oscar: ticket-updated']);
    expect(await mailsOf('olga', act('take-charge'))).toEqual(['oscar: ticket-updated', 'anna: taken-in-charge']);
  });

  it('sends one mail to a person who is owner and responsible at once', async () => {
    await world.say('sara', { kind: 'assign', owner: 'olga', responsible: 'olga' });
    expect(await mailsOf('anna', comment, 'Eccomi')).toEqual(['olga: customer-answered']);
  });
});
