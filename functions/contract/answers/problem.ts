import * as z from 'zod/mini';
import { fieldFailureCodes, shapeFailureCodes } from '#domain/ticket/failure';
import type { ProblemCode } from '../problem.ts';
import { problems } from '../problem.ts';

/** A problem detail (RFC 9457). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  requestId: z.string(),
  errors: z.optional(
    z.array(
      z.object({
        pointer: z.string(),
        code: z.enum([...shapeFailureCodes, ...fieldFailureCodes]),
        detail: z.string(),
        reason: z.optional(z.string()),
      }),
    ),
  ),
  current: z.optional(z.unknown()),
});
export type ProblemAnswer = z.infer<typeof problem>;
