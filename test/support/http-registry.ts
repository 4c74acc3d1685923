import type { EndCustomerAnswer, EndCustomerLineAnswer } from '#contract/answers/end-customer';
import type { Caller, HttpWorld } from './http-world.ts';

/** What people do in the registry of end customers. */
export const httpRegistry = ({ call }: Pick<HttpWorld, 'call'>) => {
  const read = (who: Caller, id: string) => call<EndCustomerAnswer>(who, 'GET', `/v1/end-customers/${id}`);
  return {
    create: (who: Caller, body: object, headers = {}) =>
      call<EndCustomerAnswer>(who, 'POST', '/v1/end-customers', { body, headers }),
    read,
    change: async (who: Caller, id: string, body: object) => {
      const etag = (await read(who, id)).headers['etag'] ?? '';
      return call<EndCustomerAnswer>(who, 'PATCH', `/v1/end-customers/${id}`, { body, headers: { 'if-match': etag } });
    },
    namesOf: async (who: Caller, query: string): Promise<string[]> => {
      const { body } = await call<{ items: EndCustomerLineAnswer[] }>(who, 'GET', `/v1/end-customers?${query}`);
      return body.items.map(({ name }) => name);
    },
  };
};
