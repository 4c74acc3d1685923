import { getMeContract } from '#contract/self/get-me';
import { mayDo } from '#domain/policy';
import { fail, ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import { presentMe } from '../present/present-me.ts';

/** `GET /v1/me` */
export const getMe = (): Door =>
  door(getMeContract, async ({ session: { person, organisation } }) =>
    mayDo(person, 'seeSelf')
      ? ok({ status: 200, body: presentMe(person, organisation) })
      : fail({ reason: 'not-allowed', action: 'seeSelf' }),
  );
