import { routes } from '#http/routes';
import type { Clock, Sessions } from '#use-cases/ports';
import type { Exchange, Link } from './exchange.ts';
import { Problem } from './problem.ts';

const changing = new Set<string>(routes.filter(({ method }) => method !== 'GET').map(({ operation }) => operation));

interface Allowance {
  readonly who: string;
  readonly kind: 'opening' | 'change';
  readonly limit: number;
}

/** An API client speaks for a whole organisation: its limits are this many times a person's. */
const apiClientShare = 100;

const secondsToNextHour = (now: string): number => 3600 - (Math.floor(Date.parse(now) / 1000) % 3600);

/** First sign-ins that one token's subject may try in an hour: each asks the user pool. */
const entrancesPerHour = 30;

/** Whose uses are counted, and how many there may be; nothing at a door that changes nothing. */
const allowanceOf = ({ door, session, caller }: Exchange): Allowance | undefined => {
  if (caller) return { who: `entrance-${caller.identity.subject}`, kind: 'change', limit: entrancesPerHour };
  if (!door || !session || session.repeated || !changing.has(door.contract.operation)) return undefined;
  const { person, configuration } = session;
  const { openingsPerHour, changesPerHour } = configuration.settings.limits;
  const kind = door.contract.operation === 'openTicket' ? 'opening' : 'change';
  const share = person.role === 'api_client' ? apiClientShare : 1;
  return { who: person.id, kind, limit: (kind === 'opening' ? openingsPerHour : changesPerHour) * share };
};

/** Our own limits per person and hour (DESIGN 4). A repetition under the same key is not counted again. */
export const limitRate = ({ sessions, clock }: { sessions: Sessions; clock: Clock }): Link => ({
  before: async ({ context }) => {
    const allowance = allowanceOf(context.exchange);
    if (!allowance) return;
    const now = clock.now();
    const within = await sessions.count(allowance.who, allowance.kind, allowance.limit, now);
    if (!within) throw new Problem('too-many-requests', { headers: { 'retry-after': String(secondsToNextHour(now)) } });
  },
});
