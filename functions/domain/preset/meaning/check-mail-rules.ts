import { type MailOccasion, mailRuleFor } from '../../notification/mail-rule-for.ts';
import type { MailRule } from '../mail-rule.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { mailOccasions } from './mail-occasions.ts';

/** Each mail of a rule is sent at some time, and each rule has one left to it by the rules before it. */
export const checkMailRules = ({ mailRules = [], queues, workflow }: Preset): PresetProblem[] => {
  const all = mailOccasions(workflow);
  const occasions = Object.keys(queues).flatMap((queue) => all.map((occasion) => ({ ...occasion, queue })));
  const heard = new Set(occasions.map((occasion) => mailRuleFor(mailRules, occasion)));
  return mailRules.flatMap((rule, index) => {
    const place = `mailRules[${index}]`;
    const neverSent = idleMails(rule, occasions, place);
    return neverSent.length === 0 && !heard.has(rule)
      ? [{ place, text: 'no mail comes to it: the ones before it say it all' }]
      : neverSent;
  });
};

const idleMails = (rule: MailRule, occasions: readonly MailOccasion[], place: string): PresetProblem[] =>
  rule.mails.flatMap((mail, at) =>
    occasions.some((occasion) => occasion.mail === mail && mailRuleFor([rule], occasion))
      ? []
      : [{ place: `${place}.mails[${at}]`, text: 'nothing that the rule speaks of sends it without a text' }],
  );
