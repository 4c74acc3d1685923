import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Addressed } from '#domain/notification/addressed';
import { isKeptBack } from '#domain/notification/is-kept-back';
import { requesterMails } from '#domain/notification/mail-name';
import { mailsFor } from '#domain/notification/mails-for';
import { type MailRule, queueMails, ruledMails } from '#domain/preset/mail-rule';
import { mailWorld, number } from '#support/after-commit/mail-world';
import { classification, contextOf, happens } from '#support/ground/deciding';
import { portal } from '#support/ground/portal';
import { eventsOf, randomHistory } from '#support/ground/random-history';
import { ticketOf } from '#support/ground/ticket-of';

const act = (action: string) => ({ kind: 'act', action }) as const;
const quietly = (mails: MailRule['mails'], more: Partial<MailRule> = {}): MailRule => ({
  mails,
  to: 'nobody',
  ...more,
});
const lineOf = ({ mail, to }: Addressed): string => `${mail}: ${Object.values(to).join(' ')}`;

/** Who hears of an event by these rules, as lines of `mail: reader`. */
const heard = (event: Parameters<typeof mailsFor>[0], ...mailRules: MailRule[]): string[] =>
  mailsFor(event, { ...portal, mailRules }).map(lineOf);

const waiting = ticketOf({ state: 'awaiting_support', owner: 'olga', responsible: 'oscar' });
const spoken = happens(waiting, act('diagnose'), contextOf('olga'));
const { article: _text, ...silent } = spoken;
const asked = { number: 'A-1', classification, organisation: 'bologna', requester: 'anna', channel: 'portal' } as const;
const opening = { kind: 'open', ...asked } as const;

describe('a requester', () => {
  it('is not told of a state that the desk’s rules keep from them, and of the same with a text all the same', () => {
    expect(heard(silent)).toContain('work-started: anna');
    expect(heard(silent, quietly(['work-started']))).toEqual(['ticket-updated: oscar']);
    expect(heard(spoken, quietly(['work-started']))).toContain('work-started: anna');
  });

  it('is told of a step that the rules do not name, and in queues that they do not name', () => {
    const said = 'work-started: anna';
    expect(heard(silent, quietly(['work-started'], { actions: ['plan'] }))).toContain(said);
    expect(heard(silent, quietly(['work-started'], { actions: ['plan', 'diagnose'] }))).not.toContain(said);
    expect(heard(silent, quietly(['work-started'], { queues: ['teaching'] }))).toContain(said);
    expect(heard(silent, quietly(['work-started'], { queues: ['teaching', 'students'] }))).not.toContain(said);
    expect(heard(silent, quietly(['state-changed', 'planned']))).toContain(said);
  });

  it('is not told what the clock does, where the rules name its step', () => {
    const { action: _step, ...clocks } = { ...silent, by: 'clock' };
    const changes = { state: { from: 'planned', to: 'awaiting_support' } };
    const rule = (action: string) => quietly(['state-changed'], { actions: [action] });
    const woken = { ...clocks, changes, type: 'woken' } as const;
    expect(heard(woken, rule('wake'))).not.toContain('state-changed: anna');
    expect(heard(woken, rule('close'))).toContain('state-changed: anna');
    expect(heard({ ...woken, type: 'closed' }, rule('close'))).not.toContain('state-changed: anna');
    expect(heard({ ...woken, type: 'reclassified' }, rule('wake'), rule('close'))).toContain('state-changed: anna');
  });
});

describe('a step that the workflow mails of', () => {
  it('counts as kept back where the rules leave out somebody who would hear of it, and only there', () => {
    const keptBy = (...mailRules: MailRule[]) => isKeptBack(silent, { ...portal, mailRules });
    expect([keptBy(quietly(['work-started'])), keptBy(quietly(['planned'])), keptBy()]).toEqual([true, false, false]);
  });
});

describe('the desk', () => {
  it('hears by the first rule that speaks of a mail, so that an exception stands before what it is one of', () => {
    const note = happens(waiting, { kind: 'note' }, contextOf('sara'));
    const exception: MailRule = { mails: ['note-written'], queues: ['students'], to: 'everyone' };
    const [owner, responsible, news] = ['note-written: olga', 'note-written: oscar', 'ticket-updated: oscar'];
    expect(heard(note, exception, quietly(['note-written']))).toEqual([owner, responsible, news]);
    expect(heard(note, quietly(['note-written']), exception)).toEqual([news]);
  });

  it('leaves a new ticket to its supervisors, though it came with a text', () => {
    const opened = happens(undefined, opening, contextOf('anna'));
    expect(heard(opened, { mails: ['new-in-queue'], to: 'supervisors' })).toEqual([
      'new-in-queue: students supervisors',
      'submission-received: anna',
    ]);
    expect(heard(opened, quietly(['new-in-queue']))).toEqual(['submission-received: anna']);
  });

  it('has its supervisors mailed in the place of those who work on the queue, and not of what they do', async () => {
    const returned: MailRule = { mails: ['returned-to-queue'], to: 'supervisors' };
    const world = mailWorld({ preset: { ...portal, mailRules: [returned] } });
    await world.open();
    await world.say('olga', act('take-charge'));
    const sequence = await world.say('olga', { kind: 'release' });
    await world.deliver(sequence);
    const listed = (at: number) =>
      world.notifications.of(number, at).map(({ person, template }) => `${person}: ${template}`);
    expect(listed(sequence)).toEqual(['sara: returned-to-queue']);
    expect(world.mailed()).toEqual(['sara']);
    await world.say('olga', { kind: 'assign', owner: 'olga' });
    const own = await world.say('sara', { kind: 'release' });
    await world.deliver(own);
    expect(listed(own)).not.toContain('sara: returned-to-queue');
  });
});

const someOf = <One>(all: readonly One[]) => fc.subarray([...all], { minLength: 1 });
const shape: { requiredKeys: ('mails' | 'to')[] } = { requiredKeys: ['mails', 'to'] };
const where = {
  queues: someOf(['ground', 'cellar', 'attic']),
  actions: someOf(['a', 'b', 'c', 'step_a', 'wake', 'close']),
};

/** As a checked preset may have them: supervisors for the mails of queues only. */
const rule: fc.Arbitrary<MailRule> = fc.oneof(
  fc.record({ mails: someOf(ruledMails), ...where, to: fc.constantFrom('nobody', 'everyone') }, shape),
  fc.record({ mails: someOf([...queueMails]), ...where, to: fc.constant('supervisors') }, shape),
);
const isRuled = ({ mail }: Addressed): boolean => ruledMails.some((one) => one === mail);
const isTold = ({ mail }: Addressed): boolean => requesterMails.some((one) => one === mail);

it('under any rules and in any history nobody hears more but supervisors, and nothing that must be told is kept', () => {
  fc.assert(
    fc.property(randomHistory, fc.array(rule, { maxLength: 4 }), ({ preset, ...history }, mailRules) => {
      for (const event of eventsOf({ preset, ...history })) {
        const all = mailsFor(event, preset);
        const left = mailsFor(event, { ...preset, mailRules });
        const asBefore = (one: Addressed) => all.some((other) => lineOf(other) === lineOf(one));
        const inPlaceOf = ({ mail, to }: Addressed) =>
          'readers' in to && all.some((other) => other.mail === mail && 'queue' in other.to);
        expect(left.filter((one) => !asBefore(one) && !inPlaceOf(one))).toEqual([]);
        const must = all.filter((one) => !isRuled(one) || (isTold(one) && event.article));
        expect(left.map(lineOf)).toEqual(expect.arrayContaining(must.map(lineOf)));
        expect(mailsFor(event, { ...preset, mailRules: [] })).toEqual(all);
      }
    }),
    { numRuns: 60 },
  );
});
