import { describe, expect, it } from 'vitest';
import { approverMails, deskMails, requesterMails } from '#domain/notification/mail-name';
import { isRuledMail, type MailRule, ruledMails } from '#domain/preset/mail-rule';
import { checkMailRules } from '#domain/preset/meaning/check-mail-rules';
import { mailOccasions } from '#domain/preset/meaning/mail-occasions';
import { parsePreset } from '#domain/preset/parse-preset';
import { portal } from '#support/ground/portal';
import { type Edit, put, said } from '#support/ground/preset-edits';

const rules = (...some: object[]): Edit => put('mailRules', some);
const nobody = (mails: unknown, more: object = {}) => ({ mails, to: 'nobody', ...more });
const hidden = (index: number) => `mailRules[${index}]: no mail comes to it: the ones before it say it all`;
const idle = (place: string) => `mailRules${place}: nothing that the rule speaks of sends it without a text`;
const queues = Object.keys(portal.queues);
const ruled =
  '"state-changed" or "work-started" or "planned" or "new-in-queue" or "moved-to-queue" or "returned-to-queue" or "note-written"';

describe('whoever says which mails are sent is told what cannot be', () => {
  it.each<[string, Edit, string[]]>([
    ['no mail', rules(nobody([])), ['mailRules[0].mails: must not be empty']],
    ['no queue', rules(nobody(['planned'], { queues: [] })), ['mailRules[0].queues: must not be empty']],
    ['no step', rules(nobody(['planned'], { actions: [] })), ['mailRules[0].actions: must not be empty']],
    [
      'an answer, or a solution, that nobody is told',
      rules(nobody(['public-reply', 'resolved'])),
      [`mailRules[0].mails[0]: must be ${ruled}`, `mailRules[0].mails[1]: must be ${ruled}`],
    ],
    [
      'readers that there are not',
      rules({ mails: ['new-in-queue'], to: 'admins' }, { mails: ['new-in-queue'] }),
      [
        'mailRules[0].to: must be "nobody" or "supervisors" or "everyone"',
        'mailRules[1].to: must be "nobody" or "supervisors" or "everyone"',
      ],
    ],
    [
      'more than that',
      rules(nobody(['planned'], { cc: 'me' })),
      ['mailRules[0].cc: nothing of this name is known here'],
    ],
    [
      'unknown queues and steps',
      rules(
        nobody(['new-in-queue'], { queues: ['students', 'cellar'] }),
        nobody(['state-changed'], { actions: ['ask', 'resume'] }),
      ),
      [
        'mailRules[0].queues[1]: there is no queue "cellar"',
        'mailRules[1].actions[0]: there is no action "ask"',
        'mailRules[1].actions[1]: there is no action "resume"',
      ],
    ],
    [
      'the same name twice',
      rules(
        nobody(['new-in-queue', 'note-written', 'new-in-queue'], { queues: ['students', 'students'] }),
        nobody(['planned'], { actions: ['plan', 'plan'] }),
      ),
      [
        'mailRules[0].mails[2]: "new-in-queue" is there already',
        'mailRules[0].queues[1]: "students" is there already',
        'mailRules[1].actions[1]: "plan" is there already',
      ],
    ],
    [
      'supervisors in the place of one person',
      rules({ mails: ['moved-to-queue', 'note-written', 'planned'], to: 'supervisors' }),
      ['mailRules[0].to: "note-written" goes to single people, not to a queue: "nobody" or "everyone"'],
    ],
    [
      'a mail that only ever brings a text, or that no such step sends',
      rules(
        nobody(['state-changed', 'work-started']),
        nobody(['new-in-queue', 'note-written'], { actions: ['take-charge'] }),
      ),
      [idle('[0].mails[1]'), idle('[1].mails[0]'), idle('[1].mails[1]')],
    ],
    [
      'the same again, or less after more',
      rules(
        nobody(['note-written']),
        { mails: ['note-written'], to: 'everyone' },
        nobody(['new-in-queue', 'note-written']),
        nobody(['new-in-queue'], { queues: ['students'] }),
      ),
      [hidden(1), hidden(3)],
    ],
    [
      'all queues after each',
      rules(...queues.map((queue) => nobody(['note-written'], { queues: [queue] })), nobody(['note-written'])),
      [hidden(queues.length)],
    ],
  ])('%s', (_name, edit, lines) => {
    expect(said(edit)).toEqual(lines);
  });

  it('and nothing where each rule has mails of its own, or where a desk has none', () => {
    const exception = { mails: ['note-written'], queues: ['students'], to: 'everyone' };
    expect(said(rules(exception, nobody(['note-written'])))).toEqual([]);
    expect(said(rules({ mails: ['new-in-queue', 'moved-to-queue', 'returned-to-queue'], to: 'supervisors' }))).toEqual(
      [],
    );
    expect(said(rules())).toEqual([]);
    expect(parsePreset(portal)).toEqual({ ok: true, value: portal });
  });

  it('after a look at each rule for each mail, however many rules there are', () => {
    let looks = 0;
    const queuesOf = ['students'];
    const counted = (): MailRule => ({
      get mails(): MailRule['mails'] {
        looks += 1;
        return ['note-written'];
      },
      queues: queuesOf,
      to: 'nobody',
    });
    const mailRules = Array.from({ length: 100 }, counted);
    expect(checkMailRules({ ...portal, mailRules })).toHaveLength(99);
    const mails = mailOccasions(portal.workflow).length * queues.length;
    expect(looks).toBeLessThanOrEqual(3 * mails * mailRules.length);
  });

  it('and nothing of a queue that is archived, where people still work on what is there', () => {
    const archived = put('queues/museum', { label: { it: 'x', en: 'x' }, archived: true });
    expect(said(archived, rules(nobody(['note-written'], { queues: ['museum'] })))).toEqual([]);
  });

  it('that a customer’s comment, which has a mail of its own, sends no news of a state', () => {
    expect(said(rules(nobody(['state-changed'], { actions: ['comment'] })))).toEqual([idle('[0].mails[0]')]);
    const reopening = put('workflow/transitions/6/to', 'in_progress');
    expect(said(reopening, rules(nobody(['work-started'])))).toContain(idle('[0].mails[0]'));
  });

  it('by name: a preset rules none of the mails that end, answer or hand over', () => {
    expect([...requesterMails, ...deskMails, ...approverMails].filter(isRuledMail)).toHaveLength(ruledMails.length);
  });

  it('and nothing of a state’s mail where a step of that name may come without a text', () => {
    const silent = put('workflow/transitions/3/text', undefined);
    expect(said(silent, rules(nobody(['work-started'], { actions: ['diagnose'] })))).toEqual([]);
    expect(said(silent, rules(nobody(['work-started'], { actions: ['plan'] })))).toEqual([idle('[0].mails[0]')]);
  });
});
