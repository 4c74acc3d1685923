import { createEndCustomerContract } from '#contract/end-customers/create-end-customer';
import { type Door, door } from '#runtime/http/door';
import type { createEndCustomer as createEndCustomerRoom } from '#use-cases/end-customers/create-end-customer';
import { presentEndCustomer } from '../present/present-end-customer.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly createEndCustomer: ReturnType<typeof createEndCustomerRoom>;
}

/** `POST /v1/end-customers` */
export const createEndCustomer = (rooms: Rooms): Door =>
  door(createEndCustomerContract, async (request) => {
    const { name, contracts = [], sites = [], ...more } = request.body;
    const made = await rooms.createEndCustomer(
      request.session,
      { name, contracts, sites, ...withoutAbsent(more) },
      repeatableOf(createEndCustomerContract, request),
    );
    return versionedAnswer(made, {
      present: presentEndCustomer,
      location: (customer) => `/v1/end-customers/${customer.id}`,
    });
  });
