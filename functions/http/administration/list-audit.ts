import { listAuditContract } from '#contract/administration/list-audit';
import { limits } from '#contract/limits';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listAudit as listAuditRoom } from '#use-cases/administration/list-audit';
import { pageAnswer } from '../present/page-answer.ts';
import { presentName } from '../present/present-name.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listAudit: ReturnType<typeof listAuditRoom>;
}

/** `GET /v1/audit` */
export const listAudit = (rooms: Rooms): Door =>
  door(listAuditContract, async ({ session, query: { limit = limits.page, ...wanted } }) => {
    const listed = await rooms.listAudit(session, { ...withoutAbsent(wanted), limit });
    if (!listed.ok) return listed;
    const { items, names, next } = listed.value;
    return ok(
      pageAnswer(
        items.map((entry) => ({ ...entry, by: presentName(entry.by, names) })),
        next,
      ),
    );
  });
