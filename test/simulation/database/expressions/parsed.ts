import { validationError } from '../errors/validation-error.ts';
import type { TokenReader } from './token-reader.ts';
import { tokenReader } from './token-reader.ts';

/** An expression as it was understood, with the aliases that it uses. */
export interface Parsed<Tree> {
  readonly tree: Tree;
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** More expressions than the store has; a generator of them may have more. */
const kept = 2_000;

/** A parser that reads each expression to its end, and the same one only once. */
export const parser = <Tree>(read: (reader: TokenReader) => Tree): ((expression: string) => Parsed<Tree>) => {
  const known = new Map<string, Parsed<Tree>>();
  return (expression) => {
    const found = known.get(expression);
    if (found) return found;
    const reader = tokenReader(expression);
    const tree = read(reader);
    if (reader.peek()) throw validationError(`Invalid expression: Syntax error; token: ${reader.peek()?.text}`);
    if (known.size >= kept) known.clear();
    const parsed = { tree, names: reader.names, values: reader.values };
    known.set(expression, parsed);
    return parsed;
  };
};
