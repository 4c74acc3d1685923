import type { Finding } from './finding.ts';

/** One letter in brackets, so that these lines do not find themselves. */
const refused = [
  { pattern: /\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/, text: 'says that it is not finished' },
  { pattern: /(^|[^\w.])\/(work|farm|root|home|Users)\//, text: 'names a path of one machine' },
  { pattern: /registry[.](npmjs|yarnpkg)|deb[.]debian/, text: 'names a host that packages come from' },
];

/** Lines that are true on one machine only, or of work that is not done. */
export const refusedWords = (path: string, text: string): readonly Finding[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      refused.filter(({ pattern }) => pattern.test(line)).map((word) => ({ path, line: index + 1, text: word.text })),
    );
