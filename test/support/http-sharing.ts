import { expect } from 'vitest';
import type { OrganisationAnswer } from '#contract/answers/organisation';
import type { PersonAnswer } from '#contract/answers/person';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { SharingMode } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { cast } from './http-cast.ts';
import type { HttpWorld } from './http-world.ts';

/** How an administrator shares the first organisation's tickets, and what people then find in their lists. */
export const httpSharing = ({ call }: Pick<HttpWorld, 'call'>) => {
  const change = async (path: string, body: object) => {
    const { headers } = await call(cast.ada, 'GET', path);
    const sent = { body, headers: { 'if-match': headers['etag'] ?? '' } };
    return call<PersonAnswer & OrganisationAnswer>(cast.ada, 'PATCH', path, sent);
  };
  return {
    change,
    share: async (sharing: SharingMode): Promise<void> => {
      const now = await call<OrganisationAnswer>(cast.ada, 'GET', '/v1/organisations/aurora');
      if (now.body.sharing === sharing) return;
      expect(await change('/v1/organisations/aurora', { sharing })).toMatchObject({ status: 200, body: { sharing } });
    },
    choose: (who: Person, sharesTickets: boolean) => change(`/v1/people/${who.id}`, { sharesTickets }),
    numbersOf: async (who: Person, query = ''): Promise<string[]> => {
      const { status, body } = await call<{ items: TicketSummaryAnswer[] }>(who, 'GET', `/v1/tickets?${query}`);
      expect(status).toBe(200);
      return body.items.map(({ number }) => number).toSorted();
    },
  };
};
