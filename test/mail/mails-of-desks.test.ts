import { describe, expect, it } from 'vitest';
import { mailsFor } from '#domain/notification/mails-for';
import type { Ticket } from '#domain/ticket/ticket';
import { mailFacts } from '#support/after-commit/mail-facts';
import { configurationOf } from '#support/ground/configuration-of';
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
  return mailsFor(decided.value, preset.workflow)
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
