import { expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { anna, olga, ada } = cast;
const notFound = { status: 404, code: 'not-found' } as const;

it('nobody finds a registry of end customers in a tenant that keeps none', async () => {
  for (const who of [anna, olga, ada]) {
    await refused(who, 'GET /v1/end-customers', {}, notFound);
    await refused(who, 'GET /v1/end-customers/rosati', {}, notFound);
    await refused(who, 'POST /v1/end-customers', { body: { name: 'Rosati' } }, notFound);
    expect((await world.call<CatalogAnswer>(who, 'GET', '/v1/catalog')).body).not.toHaveProperty('endCustomers');
  }
  const about = { ...openingBody(), endCustomer: 'rosati' };
  await refused(anna, 'POST /v1/tickets', { body: about }, wrong({ '/endCustomer': 'not-allowed' }));
});
