import { type MailRule, queueMails } from '../mail-rule.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { unknownName } from './unknown-name.ts';

/** A mail rule names queues and steps that exist, each once, and supervisors only for what a whole queue receives. */
export const checkMailRuleNames = (preset: Preset): PresetProblem[] =>
  (preset.mailRules ?? []).flatMap((rule, index) => wrongNames(preset, rule, `mailRules[${index}]`));

const wrongNames = ({ queues: known, workflow }: Preset, rule: MailRule, place: string): PresetProblem[] => {
  const { mails, queues = [], actions = [] } = rule;
  const steps = Object.fromEntries(workflow.transitions.map((step) => [step.action, step]));
  return [
    ...repeated(mails, `${place}.mails`),
    ...repeated(queues, `${place}.queues`),
    ...repeated(actions, `${place}.actions`),
    ...queues.flatMap((queue, at) => unknownName(`${place}.queues[${at}]`, queue, 'queue', known)),
    ...actions.flatMap((action, at) => unknownName(`${place}.actions[${at}]`, action, 'action', steps)),
    ...personalMail(rule, `${place}.to`),
  ];
};

const repeated = (names: readonly string[], place: string): PresetProblem[] =>
  names.flatMap((name, at) =>
    names.indexOf(name) < at ? [{ place: `${place}[${at}]`, text: `"${name}" is there already` }] : [],
  );

const personalMail = ({ mails, to }: MailRule, place: string): PresetProblem[] => {
  const personal = to === 'supervisors' ? mails.find((mail) => !queueMails.has(mail)) : undefined;
  return personal
    ? [{ place, text: `"${personal}" goes to single people, not to a queue: "nobody" or "everyone"` }]
    : [];
};
