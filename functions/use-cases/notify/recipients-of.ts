import type { Addressed } from '#domain/notification/addressed';
import type { MailName } from '#domain/notification/mail-name';
import type { Directory } from '../ports.ts';

/** A person and the one mail that they get about an event. */
export interface Recipient {
  readonly person: string;
  readonly mail: MailName;
}

type Target = Addressed['to'];

/**
 * Puts people in the place of queues and of those who supervise, and keeps, for each person, the first mail addressed to
 * them. Nobody hears of their own act, except that a requester gets the confirmation of their submission.
 */
export const recipientsOf = async (
  directory: Pick<Directory, 'operatorsOf' | 'withRole'>,
  addressed: readonly Addressed[],
  actor: string,
): Promise<readonly Recipient[]> => {
  const peopleOf = await peopleWho(
    directory,
    addressed.map(({ to }) => to),
    actor,
  );
  const firsts = new Map<string, Recipient>();
  for (const { mail, to } of addressed) {
    for (const person of peopleOf(to)) {
      const ownAct = person === actor && mail !== 'submission-received';
      if (!ownAct && !firsts.has(person)) firsts.set(person, { person, mail });
    }
  }
  return [...firsts.values()];
};

/** Who is meant by each target; what no other supervisor than its author would hear of is told on its queue. */
const peopleWho = async (
  directory: Pick<Directory, 'operatorsOf' | 'withRole'>,
  targets: readonly Target[],
  actor: string,
): Promise<(to: Target) => readonly string[]> => {
  const all = targets.some(isForSupervisors) ? await directory.withRole('supervisor') : [];
  const supervisors = idsOf(all).filter((id) => id !== actor);
  const isSupervised = (to: Target): boolean => isForSupervisors(to) && supervisors.length > 0;
  const queues = targets.flatMap((to) => ('queue' in to && !isSupervised(to) ? [to.queue] : []));
  const operators = await Promise.all(
    [...new Set(queues)].map(async (queue) => [queue, idsOf(await directory.operatorsOf(queue))] as const),
  );
  const onQueue = new Map(operators);
  return (to) => {
    if ('person' in to) return [to.person];
    return isSupervised(to) ? supervisors : (onQueue.get(to.queue) ?? []);
  };
};

const isForSupervisors = (to: Target): boolean => 'readers' in to && to.readers === 'supervisors';

const idsOf = (people: readonly { readonly id: string }[]): readonly string[] => people.map(({ id }) => id);
