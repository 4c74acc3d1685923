import { limits } from '#contract/limits';
import { listOrganisationsContract } from '#contract/organisations/list-organisations';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listOrganisations as listOrganisationsRoom } from '#use-cases/organisations/list-organisations';
import { pageAnswer } from '../present/page-answer.ts';
import { presentOrganisationLine } from '../present/present-organisation.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listOrganisations: ReturnType<typeof listOrganisationsRoom>;
}

/** `GET /v1/organisations` */
export const listOrganisations = (rooms: Rooms): Door =>
  door(listOrganisationsContract, async ({ session, query: { limit = limits.page, ...wanted } }) => {
    const listed = await rooms.listOrganisations(session, { ...withoutAbsent(wanted), limit });
    if (!listed.ok) return listed;
    const { items, next } = listed.value;
    return ok(pageAnswer(items.map(presentOrganisationLine), next));
  });
