import type { ProvisioningRequest, RequestState } from '#domain/people/provisioning-request';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { ProvisioningRequests } from '../ports/provisioning-requests.ts';
import type { Directory, Page, PageRequest, Session } from '../ports.ts';
import { type Names, nameThem } from '../tickets/view-ticket.ts';

interface Ports {
  readonly requests: Pick<ProvisioningRequests, 'list'>;
  readonly directory: Pick<Directory, 'names'>;
}

/** A page of requests with the people who made and decided them. */
export type RequestsView = Page<ProvisioningRequest> & { readonly names: Names };

/** Requests in one state, newest first: all of them for those who decide, a referent's organisation's for the referent. */
export const listRequests =
  ({ requests, directory }: Ports) =>
  async (
    session: Session,
    wanted: PageRequest & { state: RequestState },
  ): Promise<Result<RequestsView, UseCaseFailure>> => {
    const { organisation } = session.person;
    if (!mayDo(session.person, 'seeRequests')) return fail({ reason: 'not-allowed', action: 'seeRequests' });
    const page = await requests.list({ ...wanted, ...(organisation !== undefined && { organisation }) });
    if (!page.ok) return page;
    const people = page.value.items.flatMap(({ by, decidedBy }) => [
      by,
      ...(decidedBy === undefined ? [] : [decidedBy]),
    ]);
    return ok({ ...page.value, names: await nameThem({ directory })(session, people) });
  };
