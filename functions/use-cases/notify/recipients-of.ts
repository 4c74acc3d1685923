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
  const queues = [...new Set(addressed.flatMap(({ to }) => ('queue' in to ? [to.queue] : [])))];
  const operators = new Map(
    await Promise.all(queues.map(async (queue) => [queue, await directory.operatorsOf(queue)] as const)),
  );
  const firsts = new Map<string, Recipient>();
  for (const recipient of addressed.flatMap((one) => peopleOf(one, operators))) {
    const ownAct = recipient.person === actor && recipient.mail !== 'submission-received';
    if (!ownAct && !firsts.has(recipient.person)) firsts.set(recipient.person, recipient);
  }
  return [...firsts.values()];
};

type Operators = Awaited<ReturnType<Directory['operatorsOf']>>;

const peopleOf = ({ mail, to }: Addressed, operators: ReadonlyMap<string, Operators>): readonly Recipient[] =>
  'person' in to
    ? [{ person: to.person, mail }]
    : (operators.get(to.queue) ?? []).map(({ id }) => ({ person: id, mail }));
