import { beginImportContract } from '#contract/directories/begin-import';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { beginImport as beginImportRoom } from '#use-cases/directories/begin-import';
import { presentImport } from '../present/present-import.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly beginImport: ReturnType<typeof beginImportRoom>;
}

/** `POST /v1/organisations/{id}/directory-groups/{group}/imports` */
export const beginImport = (rooms: Rooms): Door =>
  door(beginImportContract, async (request) => {
    const { session, path } = request;
    const group = { organisation: path.id, id: path.group };
    const begun = await rooms.beginImport(session, group, repeatableOf(beginImportContract, request));
    return begun.ok ? ok({ status: 201, body: presentImport(begun.value) }) : begun;
  });
