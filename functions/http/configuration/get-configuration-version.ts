import { getConfigurationVersionContract } from '#contract/configuration/get-configuration-version';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { getVersion } from '#use-cases/configuration/get-version';
import { editorOf } from './editor-of.ts';

interface Rooms {
  readonly getVersion: ReturnType<typeof getVersion>;
}

/** `GET /v1/configuration/versions/{version}` */
export const getConfigurationVersion = (rooms: Rooms): Door =>
  door(getConfigurationVersionContract, async ({ session, path }) => {
    const read = await rooms.getVersion(session, Number(path.version));
    if (!read.ok) return read;
    const { version, at, preset, differences, undo, names } = read.value;
    const made = at === undefined ? {} : { by: editorOf(read.value, names), at };
    return ok({ status: 200, body: { version, ...made, preset, changes: differences, undo } });
  });
