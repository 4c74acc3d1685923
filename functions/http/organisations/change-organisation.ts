import { changeOrganisationContract } from '#contract/organisations/change-organisation';
import { type Door, door } from '#runtime/http/door';
import type { changeOrganisation as changeOrganisationRoom } from '#use-cases/organisations/change-organisation';
import { presentOrganisation } from '../present/present-organisation.ts';
import { onlyIfVersion } from '../present/version-tag.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly changeOrganisation: ReturnType<typeof changeOrganisationRoom>;
}

/** `PATCH /v1/organisations/{id}` */
export const changeOrganisation = (rooms: Rooms): Door =>
  door(changeOrganisationContract, async ({ session, path, body, ifMatch }) => {
    const wanted = { id: path.id, change: withoutAbsent(body), onlyIf: onlyIfVersion(ifMatch) };
    return versionedAnswer(await rooms.changeOrganisation(session, wanted), {
      present: presentOrganisation(session.configuration.preset),
    });
  });
