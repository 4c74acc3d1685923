import { getConfigurationContract } from '#contract/configuration/get-configuration';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import { getConfiguration as getConfigurationRoom } from '#use-cases/configuration/get-configuration';
import { namesTagWeakly } from '../present/entity-tag.ts';
import { versionTag } from '../present/version-tag.ts';

/** `GET /v1/configuration`; 304 when the caller's copy is still true. */
export const getConfiguration = (): Door =>
  door(getConfigurationContract, async ({ session, ifNoneMatch }) => {
    const read = getConfigurationRoom(session);
    if (!read.ok) return read;
    const { version, preset } = read.value;
    const headers = { etag: versionTag(version) };
    if (ifNoneMatch !== undefined && namesTagWeakly(ifNoneMatch, headers.etag)) return ok({ status: 304, headers });
    return ok({ status: 200, body: { version, preset }, headers });
  });
