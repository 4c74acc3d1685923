import { getEndCustomerContract } from '#contract/end-customers/get-end-customer';
import { type Door, door } from '#runtime/http/door';
import type { getEndCustomer as getEndCustomerRoom } from '#use-cases/end-customers/get-end-customer';
import { presentEndCustomer } from '../present/present-end-customer.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';

interface Rooms {
  readonly getEndCustomer: ReturnType<typeof getEndCustomerRoom>;
}

/** `GET /v1/end-customers/{endCustomer}` */
export const getEndCustomer = (rooms: Rooms): Door =>
  door(getEndCustomerContract, async ({ session, path }) =>
    versionedAnswer(await rooms.getEndCustomer(session, path.endCustomer), { present: presentEndCustomer }),
  );
