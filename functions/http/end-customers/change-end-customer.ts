import { changeEndCustomerContract } from '#contract/end-customers/change-end-customer';
import { type Door, door } from '#runtime/http/door';
import type { changeEndCustomer as changeEndCustomerRoom } from '#use-cases/end-customers/change-end-customer';
import { presentEndCustomer } from '../present/present-end-customer.ts';
import { onlyIfVersion } from '../present/version-tag.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly changeEndCustomer: ReturnType<typeof changeEndCustomerRoom>;
}

/** `PATCH /v1/end-customers/{endCustomer}` */
export const changeEndCustomer = (rooms: Rooms): Door =>
  door(changeEndCustomerContract, async ({ session, path, body, ifMatch }) => {
    const wanted = { id: path.endCustomer, change: withoutAbsent(body), onlyIf: onlyIfVersion(ifMatch) };
    return versionedAnswer(await rooms.changeEndCustomer(session, wanted), { present: presentEndCustomer });
  });
