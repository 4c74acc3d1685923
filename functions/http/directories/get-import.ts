import { getImportContract } from '#contract/directories/get-import';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { getImport as getImportRoom } from '#use-cases/directories/get-import';
import { presentImport } from '../present/present-import.ts';

interface Rooms {
  readonly getImport: ReturnType<typeof getImportRoom>;
}

/** `GET /v1/organisations/{id}/directory-groups/{group}/imports/{import}` */
export const getImport = (rooms: Rooms): Door =>
  door(getImportContract, async ({ session, path }) => {
    const found = await rooms.getImport(session, { organisation: path.id, id: path.group, import: path.import });
    return found.ok ? ok({ status: 200, body: presentImport(found.value) }) : found;
  });
