import { finishImportContract } from '#contract/directories/finish-import';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { finishImport as finishImportRoom } from '#use-cases/directories/finish-import';
import { presentImport } from '../present/present-import.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly finishImport: ReturnType<typeof finishImportRoom>;
}

/** `POST /v1/organisations/{id}/directory-groups/{group}/imports/{import}/finish` */
export const finishImport = (rooms: Rooms): Door =>
  door(finishImportContract, async (request) => {
    const { session, path, body } = request;
    const { lines, skipProblems = false } = body;
    const key = { organisation: path.id, id: path.group, import: path.import };
    const repeatable = repeatableOf(finishImportContract, request);
    const finished = await rooms.finishImport(session, { ...key, lines, skipProblems }, repeatable);
    if (!finished.ok) return finished;
    const { cleared, ...begun } = finished.value;
    return ok({ status: 200, body: { ...presentImport(begun), cleared } });
  });
