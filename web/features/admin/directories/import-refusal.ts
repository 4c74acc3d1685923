import { ApiProblem, isProblem } from '#web/lib/api/api-problem.ts';

const contentCodes = ['wrong-encoding', 'wrong-format', 'no-addresses'] as const;

/** Why the API takes a file no further: what it cannot read on which line, or that it is no longer wanted. */
export type ImportRefusal =
  | { readonly kind: (typeof contentCodes)[number]; readonly line: string }
  | { readonly kind: 'givenUp' | 'otherFile' };

/** Reads it off what was thrown; nothing where it is something that may pass. */
export const importRefusal = (error: unknown): ImportRefusal | undefined => {
  if (isProblem(error, 'action-not-possible', 'not-found')) return { kind: 'givenUp' };
  const problems = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  for (const { pointer, code, reason } of problems) {
    const kind = pointer === '/content' ? contentCodes.find((one) => one === code) : undefined;
    if (kind) return { kind, line: /\d+/.exec(reason ?? '')?.[0] ?? '1' };
    if (pointer === '/chunk' || pointer === '/lines') return { kind: 'otherFile' };
  }
  return isProblem(error, 'idempotency-key-reused') ? { kind: 'otherFile' } : undefined;
};
