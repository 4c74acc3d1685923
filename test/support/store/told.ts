import type { Commit, StoredTicket, Tickets } from '#use-cases/ports';

/** Commits what must be accepted; answers the ticket after it. */
export const committed = async (tickets: Tickets, commit: Commit): Promise<StoredTicket> => {
  const outcome = await tickets.commit(commit);
  if (outcome.kind !== 'committed') throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return commit.after;
};

/** Commits a story: each step makes the next commit from the ticket as it stands. */
export const told = async (
  tickets: Tickets,
  first: Commit,
  ...steps: readonly ((before: StoredTicket) => Commit)[]
): Promise<readonly Commit[]> => {
  const commits = [first];
  await committed(tickets, first);
  for (const step of steps) {
    const commit = step((commits.at(-1) ?? first).after);
    await committed(tickets, commit);
    commits.push(commit);
  }
  return commits;
};
