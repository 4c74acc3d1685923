import { routes } from '#http/routes';
import type { Clock, Sessions } from '#use-cases/ports';
import type { Link } from './exchange.ts';
import { Problem } from './problem.ts';

const changing = new Set<string>(routes.filter(({ method }) => method !== 'GET').map(({ operation }) => operation));

/** An API client speaks for a whole organisation: its limits are this many times a person's. */
const apiClientShare = 100;

const secondsToNextHour = (now: string): number => 3600 - (Math.floor(Date.parse(now) / 1000) % 3600);

/** Our own limits per person and hour (DESIGN 4). A repetition under the same key is not counted again. */
export const limitRate = ({ sessions, clock }: { sessions: Sessions; clock: Clock }): Link => ({
  before: async ({ context }) => {
    const { door, session } = context.exchange;
    if (!door || !session || session.repeated || !changing.has(door.contract.operation)) return;
    const { person, configuration } = session;
    const { openingsPerHour, changesPerHour } = configuration.settings.limits;
    const opening = door.contract.operation === 'openTicket';
    const share = person.role === 'api_client' ? apiClientShare : 1;
    const limit = (opening ? openingsPerHour : changesPerHour) * share;
    const now = clock.now();
    const within = await sessions.count(person.id, opening ? 'opening' : 'change', limit, now);
    if (!within) throw new Problem('too-many-requests', { headers: { 'retry-after': String(secondsToNextHour(now)) } });
  },
});
