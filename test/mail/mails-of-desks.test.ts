import { describe, expect, it } from 'vitest';
import { mailsFor } from '#domain/notification/mails-for';
import type { Actor } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import type { Command } from '#domain/ticket/command';
import type { Ticket } from '#domain/ticket/ticket';
import { mailFacts } from '#support/after-commit/mail-facts';
import { configurationOf } from '#support/ground/configuration-of';
import { contextOf, happens, silently } from '#support/ground/deciding';
import { deskLife } from '#support/ground/desk-life';
import { renderMail } from '#templates/render-mail';
import { mailFactsOf } from '#use-cases/notify/mail-facts-of';

const kinds = {
  'campus-desk': { type: 'request', subtype: 'money', area: 'fees', subarea: 'refunds' },
  'partner-panel': { type: 'xdsl', subtype: 'fttc', area: 'faults', subarea: 'drops' },
  'itil-desk': { type: 'change', subtype: 'normal', area: 'platforms', subarea: 'databases' },
} as const;
const severe = {
  'campus-desk': { severity: 'mild', urgency: 'none' },
  'partner-panel': { severity: 'limited', urgency: 'ordinary' },
  'itil-desk': { severity: 'group', urgency: 'low' },
} as const;

/** The mails that Anna receives of the last step. */
const hears = (name: keyof typeof kinds, from: Partial<Ticket>, step: object): string[] => {
  const { opened, tried, preset } = deskLife(name);
  const ticket = { ...opened({ ...kinds[name], ...severe[name] }), ...from };
  const decided = tried(ticket, 'vera', { kind: 'act', ...step } as Parameters<typeof tried>[2]);
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  return mailsFor(decided.value, preset)
    .filter(({ to }) => 'person' in to && to.person === 'anna')
    .map(({ mail }) => mail);
};

describe('a requester is promised no solution where a step only waits or goes on', () => {
  it.each([
    ['campus-desk', 'open', { action: 'hold', plan: { date: '2026-03-20' } }, 'state-changed'],
    ['campus-desk', 'open', { action: 'solve' }, 'closed'],
    ['partner-panel', 'waiting', { action: 'resume' }, 'state-changed'],
    ['partner-panel', 'in_progress', { action: 'wait' }, 'information-requested'],
    ['itil-desk', 'scheduled', { action: 'implement' }, 'state-changed'],
    ['itil-desk', 'new', { action: 'assess' }, 'taken-in-charge'],
  ] as const)('on %s, from %s', (name, state, step, mail) => {
    expect(hears(name, { state }, step)).toEqual([mail]);
  });
});

describe('the mail of an end', () => {
  const { opened, tried, preset } = deskLife('campus-desk');
  const ticket = { ...opened({ ...kinds['campus-desk'], ...severe['campus-desk'] }), state: 'open' };
  const ended = tried(ticket, 'vera', { kind: 'act', action: 'solve' });
  if (!ended.ok) throw new Error(ended.failure.reason);
  const sources = {
    event: ended.value,
    subject: 'Rimborso',
    configuration: configurationOf(preset),
    people: new Map(),
  };

  it('says until when an answer opens the ticket again', () => {
    const english = renderMail('closed', { ...mailFacts, ...mailFactsOf(sources, 'anna', 'en') }).text;
    expect(english).toContain('answer in the ticket by 20 March 2026');
    expect(english).not.toContain('open a new ticket');
    const italian = renderMail('closed', { ...mailFacts, ...mailFactsOf(sources, 'anna', 'it') }).text;
    expect(italian).toContain('rispondi nel ticket e si riapre (termine: 20 marzo 2026, ore 14:05)');
  });
  it('speaks of a new ticket where nothing opens the old one again', () => {
    expect(renderMail('closed', { ...mailFacts, language: 'en' }).text).toContain('open a new ticket that follows');
    expect(renderMail('closed', { ...mailFacts, language: 'it' }).text).toContain('apri un nuovo ticket collegato');
  });
});

describe('the mail rules of a desk', () => {
  const quietly = <Name extends keyof typeof kinds>(name: Name, from: Partial<Ticket>, step: Command): string[] => {
    const { opened, preset } = deskLife(name);
    const ticket = { ...opened({ ...kinds[name], ...severe[name] }), ...from };
    const vera: Actor = { id: 'vera', role: 'operator', queues: Object.keys(preset.queues) };
    const context = { actor: vera, configuration: configurationOf(preset) };
    const event = happens(ticket, step, (step.kind === 'note' ? contextOf : silently)('olga', context));
    const { mailRules: _rules, ...without } = preset;
    const lines = (rules: Pick<Preset, 'workflow' | 'mailRules'>) =>
      mailsFor(event, rules).map(({ mail, to }) => `${mail}: ${Object.values(to).join(' ')}`);
    const left = lines(preset);
    return [
      ...lines(without)
        .filter((line) => !left.includes(line))
        .map((line) => `not ${line}`),
      ...left,
    ];
  };

  it('campus-desk: students who were told the day are not told that work goes on', () => {
    expect(quietly('campus-desk', { state: 'pending' }, { kind: 'act', action: 'resume' })).toEqual([
      'not state-changed: anna',
    ]);
  });

  it('partner-panel: what comes back, or goes to other operators, is handed out by the supervisors', () => {
    const release = { kind: 'release' } as const;
    expect(quietly('partner-panel', { state: 'in_progress', owner: 'vera' }, release)).toEqual([
      'not returned-to-queue: access_second',
      'returned-to-queue: access_second supervisors',
    ]);
    const move = (queue: string) => quietly('partner-panel', { state: 'in_progress' }, { kind: 'move', queue });
    expect(move('carrier_third')).toEqual([
      'not moved-to-queue: carrier_third',
      'moved-to-queue: carrier_third supervisors',
    ]);
    expect(move('network_third')).toEqual(['moved-to-queue: network_third']);
  });

  it('itil-desk: a change begins without a word, and notes are mailed where security works, nowhere else', () => {
    expect(quietly('itil-desk', { state: 'scheduled' }, { kind: 'act', action: 'implement' })).toEqual([
      'not state-changed: anna',
    ]);
    const noted = (queue: string) => quietly('itil-desk', { queue, owner: 'otto' }, { kind: 'note' });
    expect(noted('security')).toEqual(['note-written: otto']);
    expect(noted('network')).toEqual(['not note-written: otto']);
  });
});
