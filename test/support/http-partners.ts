import { expect } from 'vitest';
import type { EndCustomerViewAnswer } from '#contract/answers/end-customer-view';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { portalWith } from './ground/portal-with.ts';
import { put } from './ground/preset-edits.ts';
import { cast } from './http-cast.ts';
import { httpWork } from './http-work.ts';
import { type HttpWorld, httpWorld } from './http-world.ts';

/** What an end customer sees of a ticket, and what people may do about it. */
const viewing = ({ call }: HttpWorld, { open, read }: ReturnType<typeof httpWork>) => {
  const view = (who: Person, number: string, query = '') =>
    call<EndCustomerViewAnswer>(who, 'GET', `/v1/tickets/${number}/end-customer-view${query}`);
  return {
    openAbout: async (who: Person): Promise<string> => {
      const { body } = await call<{ id: string }>(who, 'POST', '/v1/end-customers', { body: { name: 'Canarini Srl' } });
      return (await open(who, { endCustomer: body.id })).number;
    },
    view,
    textsOf: async (who: Person, number: string): Promise<string[]> => {
      const { status, body } = await view(who, number);
      expect(status).toBe(200);
      return body.items.map(({ text }) => text);
    },
    canOf: async (who: Person, number: string) => (await read(who, number)).body.can,
  };
};

/** A desk that keeps end customers: the first organisation is a partner, the second a wholesaler. */
export const partnerDesk = async () => {
  const world = await httpWorld({ preset: portalWith(put('endCustomers', true)) });
  const work = httpWork(world);
  const turn = async (organisation: string, kind: NonNullable<Organisation['kind']>): Promise<void> => {
    const sent = { body: { kind }, headers: { 'if-match': '*' } };
    expect((await world.call(cast.ada, 'PATCH', `/v1/organisations/${organisation}`, sent)).status).toBe(200);
  };
  await turn('aurora', 'partner');
  await turn('aurora-2', 'wholesaler');
  return { ...world, ...work, ...viewing(world, work), turn };
};
