import { addImportChunkContract } from '#contract/directories/add-import-chunk';
import { fail, ok } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { type Door, door } from '#runtime/http/door';
import type { addImportChunk as addImportChunkRoom } from '#use-cases/directories/add-import-chunk';
import { presentImport } from '../present/present-import.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly addImportChunk: ReturnType<typeof addImportChunkRoom>;
}

/** `POST /v1/organisations/{id}/directory-groups/{group}/imports/{import}/chunks` */
export const addImportChunk = (rooms: Rooms): Door =>
  door(addImportChunkContract, async (request) => {
    const { session, path, body } = request;
    const { chunk, content, addresses } = body;
    if ((content === undefined) === (addresses === undefined)) return fail(invalid('/content', 'required'));
    const key = { organisation: path.id, id: path.group, import: path.import };
    const sent = addresses ? { addresses } : { content: Buffer.from(content ?? '', 'base64') };
    const repeatable = repeatableOf(addImportChunkContract, request);
    const taken = await rooms.addImportChunk(session, key, { number: chunk, ...sent }, repeatable);
    return taken.ok ? ok({ status: 200, body: presentImport(taken.value) }) : taken;
  });
