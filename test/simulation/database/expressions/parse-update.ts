import { NotSimulated } from '../errors/not-simulated.ts';
import { validationError } from '../errors/validation-error.ts';
import { parser } from './parsed.ts';
import type { Path } from './path.ts';
import { readPath } from './path.ts';
import type { TokenReader } from './token-reader.ts';
import type { Change, Source } from './update.ts';

const readTarget = (reader: TokenReader): Path => {
  const path = readPath(reader);
  if (path.length > 1) throw new NotSimulated('An update of what is inside an attribute');
  return path;
};

const readOperand = (reader: TokenReader): Source => {
  const next = reader.peek();
  if (next?.kind === 'value') return { kind: 'value', alias: reader.take().text };
  if (next?.kind !== 'word' || reader.peek(1)?.text !== '(') return { kind: 'path', path: readPath(reader) };
  const { text } = reader.take();
  reader.expects('(');
  const first = readOperand(reader);
  reader.expects(',');
  const second = readOperand(reader);
  reader.expects(')');
  if (text === 'list_append') return { kind: 'append', left: first, right: second };
  if (text !== 'if_not_exists' || first.kind !== 'path') throw validationError(`Invalid UpdateExpression: ${text}`);
  return { kind: 'if-absent', path: first.path, otherwise: second };
};

const readAssignment = (reader: TokenReader): Change => {
  const path = readTarget(reader);
  reader.expects('=');
  const left = readOperand(reader);
  const sign = (['+', '-'] as const).find((one) => reader.skips(one));
  return { kind: 'set', path, source: sign ? { kind: sign, left, right: readOperand(reader) } : left };
};

const readWithValue = (reader: TokenReader, kind: 'add' | 'delete'): Change => {
  const path = readTarget(reader);
  const { kind: given, text } = reader.take();
  if (given !== 'value') throw validationError(`Invalid UpdateExpression: Syntax error at ${text}`);
  return { kind, path, alias: text };
};

const clauses: Readonly<Record<string, (reader: TokenReader) => Change>> = {
  SET: readAssignment,
  REMOVE: (reader) => ({ kind: 'remove', path: readTarget(reader) }),
  ADD: (reader) => readWithValue(reader, 'add'),
  DELETE: (reader) => readWithValue(reader, 'delete'),
};

/** Understands an update: its clauses in any order, each at most once. */
export const parseUpdate = parser((reader): readonly Change[] => {
  const changes: Change[] = [];
  const seen = new Set<string>();
  while (reader.peek()) {
    const clause = reader.take().text.toUpperCase();
    const read = clauses[clause];
    if (!read || seen.has(clause)) throw validationError(`Invalid UpdateExpression: Syntax error at ${clause}`);
    seen.add(clause);
    do changes.push(read(reader));
    while (reader.skips(','));
  }
  return changes;
});
