import { listDirectoryGroupsContract } from '#contract/directories/list-directory-groups';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listDirectoryGroups as listDirectoryGroupsRoom } from '#use-cases/directories/list-directory-groups';

interface Rooms {
  readonly listDirectoryGroups: ReturnType<typeof listDirectoryGroupsRoom>;
}

/** `GET /v1/organisations/{id}/directory-groups` */
export const listDirectoryGroups = (rooms: Rooms): Door =>
  door(listDirectoryGroupsContract, async ({ session, path }) => {
    const listed = await rooms.listDirectoryGroups(session, path.id);
    return listed.ok ? ok({ status: 200, body: { items: listed.value } }) : listed;
  });
