import type * as z from 'zod/mini';
import { changeConfigurationContract } from '#contract/configuration/change-configuration';
import type { Change } from '#domain/editing/change';
import { fail, ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import { Problem } from '#runtime/http/problem';
import type { changeConfiguration as changeConfigurationRoom } from '#use-cases/configuration/change-configuration';
import { namesTag } from '../present/entity-tag.ts';
import { versionTag } from '../present/version-tag.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly changeConfiguration: ReturnType<typeof changeConfigurationRoom>;
}
type Body = z.infer<NonNullable<typeof changeConfigurationContract.body>>;

const changeOf = (change: Body['changes'][number]): Change => {
  if (change.op !== 'put') return change;
  const { op, place, value, position } = change;
  return { op, place, value, ...(position !== undefined && { position }) };
};

/** `POST /v1/configuration/changes`; whoever edits at the same time is told the version to look at (412). */
export const changeConfiguration = (rooms: Rooms): Door =>
  door(changeConfigurationContract, async (request) => {
    const { session, body, ifMatch = '' } = request;
    const { dryRun = false } = body;
    const edited = await rooms.changeConfiguration(session, {
      changes: body.changes.map(changeOf),
      dryRun,
      onlyIf: (version) => namesTag(ifMatch, versionTag(version)),
      repeatable: repeatableOf(changeConfigurationContract, request),
    });
    if (edited.ok) {
      const { version, differences } = edited.value;
      return ok({
        status: 200,
        body: { version, dryRun, changes: differences },
        headers: { etag: versionTag(version) },
      });
    }
    if (edited.failure.reason !== 'stale') return fail(edited.failure);
    const { current } = edited.failure;
    throw new Problem('version-conflict', { headers: { etag: versionTag(current) }, current: { version: current } });
  });
