import { getMeContract } from '#contract/self/get-me';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import { presentMe } from '../present/present-me.ts';

/** `GET /v1/me` */
export const getMe = (): Door =>
  door(getMeContract, async ({ session: { person, organisation } }) =>
    ok({ status: 200, body: presentMe(person, organisation) }),
  );
