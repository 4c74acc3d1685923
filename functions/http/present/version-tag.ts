import { namesTag } from './entity-tag.ts';

/** Strong ETag of a thing that the administration looks after. */
export const versionTag = (version: number): string => `"${version}"`;

/** The caller's If-Match as a condition on a version. */
export const onlyIfVersion =
  (ifMatch: string | undefined) =>
  (version: number): boolean =>
    ifMatch !== undefined && namesTag(ifMatch, versionTag(version));
