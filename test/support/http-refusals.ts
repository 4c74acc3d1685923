import { expect } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { Sent } from './http-event.ts';
import type { Caller, HttpWorld } from './http-world.ts';

/** How a refusal is told: status, problem code, and the code of each wrong field by its pointer. */
export interface Refusal {
  readonly status: number;
  readonly code: ProblemAnswer['code'];
  readonly fields?: Readonly<Record<string, string>>;
}

/** A refusal of single fields. */
export const wrong = (fields: Readonly<Record<string, string>>): Refusal => ({
  status: 400,
  code: 'invalid-request',
  fields,
});

/** Sends what must be refused: the answer says exactly why, and nothing in the table has changed. */
export const httpRefusals =
  ({ call, dump }: Pick<HttpWorld, 'call' | 'dump'>) =>
  async (who: Caller, request: `${string} ${string}`, sent: Sent, refusal: Refusal): Promise<void> => {
    const [method = '', path = ''] = request.split(' ');
    const before = await dump();
    const { status, body } = await call<ProblemAnswer>(who, method, path, sent);
    const fields = (body.errors ?? []).map(({ pointer, code }) => [pointer, code]);
    expect({ status, code: body.code, fields: Object.fromEntries(fields) }).toEqual({ fields: {}, ...refusal });
    expect(await dump()).toEqual(before);
  };
