import { updateMeContract } from '#contract/self/update-me';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { updateMe as updateMeRoom } from '#use-cases/self/update-me';
import { presentMe } from '../present/present-me.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly updateMe: ReturnType<typeof updateMeRoom>;
}

/** `PATCH /v1/me` */
export const updateMe = (rooms: Rooms): Door =>
  door(updateMeContract, async ({ session, body }) => {
    const updated = await rooms.updateMe(session, withoutAbsent(body));
    return updated.ok ? ok({ status: 200, body: presentMe(updated.value, session.organisation) }) : updated;
  });
