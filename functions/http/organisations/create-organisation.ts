import { createOrganisationContract } from '#contract/organisations/create-organisation';
import { type Door, door } from '#runtime/http/door';
import type { createOrganisation as createOrganisationRoom } from '#use-cases/organisations/create-organisation';
import { presentOrganisation } from '../present/present-organisation.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly createOrganisation: ReturnType<typeof createOrganisationRoom>;
}

/** `POST /v1/organisations` */
export const createOrganisation = (rooms: Rooms): Door =>
  door(createOrganisationContract, async (request) => {
    const { id, name, agreements = [], ...more } = request.body;
    const made = await rooms.createOrganisation(
      request.session,
      { id, name, agreements, ...withoutAbsent(more) },
      repeatableOf(createOrganisationContract, request),
    );
    return versionedAnswer(made, {
      present: presentOrganisation(request.session.configuration.preset),
      location: (organisation) => `/v1/organisations/${organisation.id}`,
    });
  });
