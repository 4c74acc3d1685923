import { fail, ok, type Result } from '#domain/result';
import type { DoorResult } from '#runtime/http/door';
import { Problem } from '#runtime/http/problem';
import type { UseCaseFailure } from '#use-cases/failure';
import type { Stale, Versioned } from '#use-cases/ports/organisations';
import { versionTag } from './version-tag.ts';

/** How a thing of the administration is shown, and its address where it was just made. */
interface Shown<Thing> {
  readonly present: (thing: Thing) => unknown;
  readonly location?: (thing: Thing) => string;
}

/** One thing with its ETag; an old version is told together with the state to look at (412, DESIGN 4). */
export const versionedAnswer = <Thing>(
  result: Result<Versioned<Thing>, UseCaseFailure | Stale<Thing>>,
  { present, location }: Shown<Thing>,
): DoorResult => {
  if (!result.ok) {
    if (result.failure.reason !== 'stale') return fail(result.failure);
    const { thing, version } = result.failure.current;
    throw new Problem('version-conflict', { headers: { etag: versionTag(version) }, current: present(thing) });
  }
  const { thing, version } = result.value;
  return ok({
    status: location ? 201 : 200,
    body: present(thing),
    headers: { etag: versionTag(version), ...(location && { location: location(thing) }) },
  });
};
