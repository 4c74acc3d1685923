import type { MailName } from '#domain/notification/mail-name';
import type { Addressed } from '#domain/notification/mails-for';
import type { Directory } from '../ports.ts';

/** A person and the one mail that they get about an event. */
export interface Recipient {
  readonly person: string;
  readonly mail: MailName;
}

/**
 * Puts people in the place of queues and keeps, for each person, the first mail addressed to them. Nobody hears of
 * their own act, except that a requester gets the confirmation of their submission.
 */
export const recipientsOf = async (
  directory: Pick<Directory, 'operatorsOf'>,
  addressed: readonly Addressed[],
  actor: string,
): Promise<readonly Recipient[]> => {
  const lists = await Promise.all(addressed.map((one) => peopleOf(directory, one)));
  const firsts = new Map<string, Recipient>();
  for (const recipient of lists.flat()) {
    const ownAct = recipient.person === actor && recipient.mail !== 'submission-received';
    if (!ownAct && !firsts.has(recipient.person)) firsts.set(recipient.person, recipient);
  }
  return [...firsts.values()];
};

const peopleOf = async (
  directory: Pick<Directory, 'operatorsOf'>,
  { mail, to }: Addressed,
): Promise<readonly Recipient[]> => {
  if ('person' in to) return [{ person: to.person, mail }];
  const operators = await directory.operatorsOf(to.queue);
  return operators.map(({ id }) => ({ person: id, mail }));
};
