/** What the desk keeps to itself of a ticket (R2.2, R3.9). */
const deskFacts = ['queue', 'owner', 'responsible', 'customerAnswered', 'wakesAt', 'knownError', 'problem', 'version'];

/** The desk's own words that somebody outside the desk reads here, or its own facts of a ticket; nothing where all is well. */
export const leakIn = (answer: unknown, secrets: readonly string[]): string | undefined => {
  const text = JSON.stringify(answer);
  const word = secrets.find((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
  if (word !== undefined) return `the internal note “${word}”`;
  const fact = ticketsIn(answer).flatMap((ticket) => deskFacts.filter((name) => name in ticket))[0];
  return fact === undefined ? undefined : `the desk's own '${fact}'`;
};

const ticketsIn = (answer: unknown): readonly object[] => {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('state' in answer && 'subject' in answer) return [answer];
  return 'items' in answer && Array.isArray(answer.items) ? answer.items.flatMap(ticketsIn) : [];
};
