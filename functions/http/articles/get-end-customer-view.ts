import { getEndCustomerViewContract } from '#contract/articles/get-end-customer-view';
import { limits } from '#contract/limits';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { viewAsEndCustomer } from '#use-cases/articles/view-as-end-customer';
import { presentEndCustomerView } from '../present/present-end-customer-view.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly viewAsEndCustomer: ReturnType<typeof viewAsEndCustomer>;
}

/** `GET /v1/tickets/{number}/end-customer-view` */
export const getEndCustomerView = (rooms: Rooms): Door =>
  door(getEndCustomerViewContract, async ({ session, query: { limit, cursor } }) => {
    const wanted = { limit: limit ?? limits.page, ...withoutAbsent({ cursor }) };
    const viewed = await rooms.viewAsEndCustomer(session, wanted);
    return viewed.ok ? ok({ status: 200, body: presentEndCustomerView(viewed.value) }) : viewed;
  });
