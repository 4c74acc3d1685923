import type { Finding } from './finding.ts';
import type { Source } from './source.ts';

const vague = /(^|-)(utils?|utilities|helpers?|commons?|managers?|misc)(-|$)/;

/** Folders and files whose name says nothing, and `index.ts`, which hides where things are. */
export const vagueNames = ({ path }: Source): readonly Finding[] =>
  path
    .split('/')
    .map((segment) => segment.replace(/([.](test|d))?[.]ts$/, ''))
    .filter((segment) => vague.test(segment) || segment === 'index')
    .map((segment) => ({ path, line: 1, text: `is called '${segment}'; name it after what it is for` }));
