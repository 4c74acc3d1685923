import { beginImportContract } from '#contract/directories/begin-import';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { beginImport as beginImportRoom } from '#use-cases/directories/begin-import';
import { presentImport } from '../present/present-import.ts';

interface Rooms {
  readonly beginImport: ReturnType<typeof beginImportRoom>;
}

/** `POST /v1/organisations/{id}/directory-groups/{group}/imports` */
export const beginImport = (rooms: Rooms): Door =>
  door(beginImportContract, async ({ session, path }) => {
    const begun = await rooms.beginImport(session, { organisation: path.id, id: path.group });
    return begun.ok ? ok({ status: 201, body: presentImport(begun.value) }) : begun;
  });
