import { listConfigurationVersionsContract } from '#contract/configuration/list-configuration-versions';
import { limits } from '#contract/limits';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listVersions } from '#use-cases/configuration/list-versions';
import { pageAnswer } from '../present/page-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';
import { editorOf } from './editor-of.ts';

interface Rooms {
  readonly listVersions: ReturnType<typeof listVersions>;
}

/** `GET /v1/configuration/versions` */
export const listConfigurationVersions = (rooms: Rooms): Door =>
  door(listConfigurationVersionsContract, async ({ session, query: { limit = limits.page, ...place } }) => {
    const listed = await rooms.listVersions(session, { ...withoutAbsent(place), limit });
    if (!listed.ok) return listed;
    const { items, names, next } = listed.value;
    return ok(
      pageAnswer(
        items.map((line) => ({ ...line, by: editorOf(line, names) })),
        next,
      ),
    );
  });
