import { listEndCustomersContract } from '#contract/end-customers/list-end-customers';
import { limits } from '#contract/limits';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listEndCustomers as listEndCustomersRoom } from '#use-cases/end-customers/list-end-customers';
import { pageAnswer } from '../present/page-answer.ts';
import { presentEndCustomerLine } from '../present/present-end-customer.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listEndCustomers: ReturnType<typeof listEndCustomersRoom>;
}

/** `GET /v1/end-customers` */
export const listEndCustomers = (rooms: Rooms): Door =>
  door(listEndCustomersContract, async ({ session, query: { limit = limits.page, ...wanted } }) => {
    const listed = await rooms.listEndCustomers(session, { ...withoutAbsent(wanted), limit });
    if (!listed.ok) return listed;
    const { items, next } = listed.value;
    return ok(pageAnswer(items.map(presentEndCustomerLine), next));
  });
