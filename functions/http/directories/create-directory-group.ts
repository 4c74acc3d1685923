import { createDirectoryGroupContract } from '#contract/directories/create-directory-group';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { createDirectoryGroup as createDirectoryGroupRoom } from '#use-cases/directories/create-directory-group';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly createDirectoryGroup: ReturnType<typeof createDirectoryGroupRoom>;
}

/** `POST /v1/organisations/{id}/directory-groups` */
export const createDirectoryGroup = (rooms: Rooms): Door =>
  door(createDirectoryGroupContract, async (request) => {
    const { session, path, body } = request;
    const named = { id: body.id, name: body.name, organisation: path.id };
    const made = await rooms.createDirectoryGroup(session, named, repeatableOf(createDirectoryGroupContract, request));
    return made.ok ? ok({ status: 201, body: made.value }) : made;
  });
