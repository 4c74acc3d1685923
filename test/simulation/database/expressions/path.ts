import { validationError } from '../errors/validation-error.ts';
import type { TokenReader } from './token-reader.ts';

/** The way to an attribute: names or their aliases, and places in lists. */
export type Path = readonly (string | number)[];

const readName = (reader: TokenReader): string => {
  const { kind, text } = reader.take();
  if (kind !== 'alias' && kind !== 'word') throw validationError(`Invalid expression: Syntax error at ${text}`);
  return text;
};

/** Reads a path such as `#row.#state` or `list[0]`. */
export const readPath = (reader: TokenReader): Path => {
  const path: (string | number)[] = [readName(reader)];
  for (;;) {
    if (reader.skips('.')) path.push(readName(reader));
    else if (reader.skips('[')) {
      path.push(Number(reader.take().text));
      reader.expects(']');
    } else return path;
  }
};
