import type { Finding } from './finding.ts';

const unfinished = ['TODO', 'FIXME', 'XXX', 'HACK'].join('|');
const refused = [
  { pattern: new RegExp(`\\b(${unfinished})\\b`), text: 'says that it is not finished' },
  { pattern: /(^|[^\w.])\/(work|farm|root|home|Users)\//, text: 'names a path of one machine' },
  { pattern: /registry\.npmjs|deb\.debian|registry\.yarnpkg/, text: 'names a host that packages come from' },
];

/** Lines that are true on one machine only, or of work that is not done. */
export const refusedWords = (path: string, text: string): readonly Finding[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      refused.filter(({ pattern }) => pattern.test(line)).map((word) => ({ path, line: index + 1, text: word.text })),
    );
