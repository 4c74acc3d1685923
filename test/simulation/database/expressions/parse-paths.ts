import { parser } from './parsed.ts';
import type { Path } from './path.ts';
import { readPath } from './path.ts';

/** Understands a projection: paths with commas between them. */
export const parsePaths = parser((reader): readonly Path[] => {
  const paths = [readPath(reader)];
  while (reader.skips(',')) paths.push(readPath(reader));
  return paths;
});
