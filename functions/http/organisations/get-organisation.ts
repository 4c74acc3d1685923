import { getOrganisationContract } from '#contract/organisations/get-organisation';
import { type Door, door } from '#runtime/http/door';
import type { getOrganisation as getOrganisationRoom } from '#use-cases/organisations/get-organisation';
import { presentOrganisation } from '../present/present-organisation.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';

interface Rooms {
  readonly getOrganisation: ReturnType<typeof getOrganisationRoom>;
}

/** `GET /v1/organisations/{id}` */
export const getOrganisation = (rooms: Rooms): Door =>
  door(getOrganisationContract, async ({ session, path }) =>
    versionedAnswer(await rooms.getOrganisation(session, path.id), {
      present: presentOrganisation(session.configuration.preset),
    }),
  );
