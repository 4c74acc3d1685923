import type { Addressed } from '#domain/notification/addressed';
import type { MailName } from '#domain/notification/mail-name';
import type { Directory } from '../ports.ts';

/** A person and the one mail that they get about an event. */
export interface Recipient {
  readonly person: string;
  readonly mail: MailName;
}

/**
 * Puts people in the place of queues and of those who supervise, and keeps, for each person, the first mail addressed to
 * them. Nobody hears of their own act, except that a requester gets the confirmation of their submission.
 */
export const recipientsOf = async (
  directory: Pick<Directory, 'operatorsOf' | 'withRole'>,
  addressed: readonly Addressed[],
  actor: string,
): Promise<readonly Recipient[]> => {
  const queues = [...new Set(addressed.flatMap(({ to }) => ('queue' in to ? [to.queue] : [])))];
  const [operators, supervisors] = await Promise.all([
    Promise.all(queues.map(async (queue) => [queue, await directory.operatorsOf(queue)] as const)),
    addressed.some(({ to }) => 'role' in to) ? directory.withRole('supervisor') : [],
  ]);
  const known: Known = { operators: new Map(operators), supervisors };
  const firsts = new Map<string, Recipient>();
  for (const recipient of addressed.flatMap((one) => peopleOf(one, known))) {
    const ownAct = recipient.person === actor && recipient.mail !== 'submission-received';
    if (!ownAct && !firsts.has(recipient.person)) firsts.set(recipient.person, recipient);
  }
  return [...firsts.values()];
};

interface Known {
  readonly operators: ReadonlyMap<string, Awaited<ReturnType<Directory['operatorsOf']>>>;
  readonly supervisors: Awaited<ReturnType<Directory['withRole']>>;
}

const peopleOf = ({ mail, to }: Addressed, { operators, supervisors }: Known): readonly Recipient[] => {
  if ('person' in to) return [{ person: to.person, mail }];
  const people = 'queue' in to ? (operators.get(to.queue) ?? []) : supervisors;
  return people.map(({ id }) => ({ person: id, mail }));
};
