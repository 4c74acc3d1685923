import { NotSimulated } from '../errors/not-simulated.ts';
import { validationError } from '../errors/validation-error.ts';
import type { Comparison, Condition, Operand } from './condition.ts';
import { parser } from './parsed.ts';
import { readPath } from './path.ts';
import type { TokenReader } from './token-reader.ts';

const comparisons: readonly string[] = ['=', '<>', '<', '<=', '>', '>='] satisfies readonly Comparison[];

const isCall = (reader: TokenReader): boolean => reader.peek()?.kind === 'word' && reader.peek(1)?.text === '(';

const readOperand = (reader: TokenReader): Operand => {
  if (reader.peek()?.kind === 'value') return { kind: 'value', alias: reader.take().text };
  if (!isCall(reader) || !reader.sees('SIZE')) return { kind: 'path', path: readPath(reader) };
  reader.take();
  reader.expects('(');
  const path = readPath(reader);
  reader.expects(')');
  return { kind: 'size', path };
};

const readPair = (reader: TokenReader, kind: 'begins' | 'contains'): Condition => {
  const left = readOperand(reader);
  reader.expects(',');
  return { kind, left, right: readOperand(reader) };
};

const functions: Readonly<Record<string, (reader: TokenReader) => Condition>> = {
  attribute_exists: (reader) => ({ kind: 'exists', path: readPath(reader), wanted: true }),
  attribute_not_exists: (reader) => ({ kind: 'exists', path: readPath(reader), wanted: false }),
  begins_with: (reader) => readPair(reader, 'begins'),
  contains: (reader) => readPair(reader, 'contains'),
};

const readCall = (reader: TokenReader): Condition => {
  const { text } = reader.take();
  const read = functions[text];
  if (text === 'attribute_type') throw new NotSimulated('attribute_type');
  if (!read) throw validationError(`Invalid expression: Invalid function name; function: ${text}`);
  reader.expects('(');
  const condition = read(reader);
  reader.expects(')');
  return condition;
};

const readChoices = (reader: TokenReader): readonly Operand[] => {
  reader.expects('(');
  const choices = [readOperand(reader)];
  while (reader.skips(',')) choices.push(readOperand(reader));
  reader.expects(')');
  return choices;
};

const readComparison = (reader: TokenReader): Condition => {
  const operand = readOperand(reader);
  if (reader.skips('IN')) return { kind: 'in', operand, choices: readChoices(reader) };
  if (reader.skips('BETWEEN')) {
    const low = readOperand(reader);
    reader.expects('AND');
    return { kind: 'between', operand, low, high: readOperand(reader) };
  }
  const { text } = reader.take();
  if (!comparisons.includes(text)) throw validationError(`Invalid expression: Syntax error at ${text}`);
  return { kind: 'compare', operator: text as Comparison, left: operand, right: readOperand(reader) };
};

/** What stood in parentheses already. */
const enclosed = new WeakSet<Condition>();

const readTerm = (reader: TokenReader): Condition => {
  if (reader.skips('NOT')) return { kind: 'not', condition: readTerm(reader) };
  if (reader.skips('(')) {
    const condition = readEither(reader);
    reader.expects(')');
    if (enclosed.has(condition)) throw validationError('The expression has redundant parentheses');
    enclosed.add(condition);
    return condition;
  }
  return isCall(reader) && !reader.sees('SIZE') ? readCall(reader) : readComparison(reader);
};

const readAll = (reader: TokenReader): Condition => {
  let condition = readTerm(reader);
  while (reader.skips('AND')) condition = { kind: 'and', left: condition, right: readTerm(reader) };
  return condition;
};

const readEither = (reader: TokenReader): Condition => {
  let condition = readAll(reader);
  while (reader.skips('OR')) condition = { kind: 'or', left: condition, right: readAll(reader) };
  return condition;
};

/** Understands a condition, filter or key condition: NOT binds closer than AND, AND closer than OR. */
export const parseCondition = parser(readEither);
