import type { AuditEntry } from '#domain/audit/audit-entry';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { AuditQuery, AuditTrail } from '../ports/audit.ts';
import type { Clock, Directory, Page, Session } from '../ports.ts';
import { type Names, nameThem } from '../tickets/view-ticket.ts';

interface Ports {
  readonly audit: AuditTrail;
  readonly directory: Pick<Directory, 'names'>;
  readonly clock: Clock;
}

/** A page of the audit trail with the people who made the changes. */
export type AuditView = Page<AuditEntry> & { readonly names: Names };

/** Who changed what in the administration in one month (the current one unless told), newest first (R9.3). */
export const listAudit =
  ({ audit, directory, clock }: Ports) =>
  async (
    session: Session,
    { month = clock.now().slice(0, 7), ...wanted }: Omit<AuditQuery, 'month'> & { month?: string },
  ): Promise<Result<AuditView, UseCaseFailure>> => {
    if (!mayDo(session.person, 'seeAudit')) return fail({ reason: 'not-allowed', action: 'seeAudit' });
    const page = await audit.entries({ ...wanted, month });
    if (!page.ok) return page;
    const names = await nameThem({ directory })(
      session,
      page.value.items.map(({ by }) => by),
    );
    return ok({ ...page.value, names });
  };
