import type { MailOccasion } from '../../notification/mail-rule-for.ts';
import { stateMail } from '../../notification/state-mail.ts';
import { commandNames } from '../../ticket/steps-named.ts';
import { isRuledMail, queueMails, type RuledMail } from '../mail-rule.ts';
import type { Transition, Workflow } from '../preset.ts';

type Occasion = Omit<MailOccasion, 'queue'>;

/**
 * When a preset sends the mails that rules speak of: what happens on every desk, the steps that may come without a text,
 * and the states that a change of type leads to.
 */
export const mailOccasions = (workflow: Workflow): readonly Occasion[] => [
  ...[...queueMails, 'note-written' as const].map((mail) => ({ mail })),
  ...workflow.transitions.filter(isSilent).flatMap(({ action, to }) => {
    const named = commandNames.has(action) ? undefined : action;
    return ruled(stateMail(workflow, to, named)).map((mail) => ({ mail, action }));
  }),
  ...workflow.remaps.flatMap(({ to }) => ruled(stateMail(workflow, to, undefined)).map((mail) => ({ mail }))),
];

/** A comment has a mail of its own, and a text is always told. */
const isSilent = ({ action, text }: Transition): boolean => action !== 'comment' && text === undefined;

const ruled = (mail: ReturnType<typeof stateMail>): readonly RuledMail[] => (isRuledMail(mail) ? [mail] : []);
