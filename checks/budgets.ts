import ts from 'typescript';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { lineOf, nodesOf } from './source.ts';

const linesPerFile = 200;
const linesPerFunction = 50;

/** Files over 200 lines and functions over 50; in tests a `describe` may be longer, as it only holds tests. */
export const overBudget = (source: Source): readonly Finding[] => [...longFile(source), ...longFunctions(source)];

/** How many lines people read in a file; the newline at its end starts none. */
export const lengthOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

const longFile = (source: Source): readonly Finding[] => {
  const lines = lengthOf(source);
  return lines > linesPerFile
    ? [{ path: source.path, line: 1, text: `has ${lines} lines; a file has at most ${linesPerFile}` }]
    : [];
};

const longFunctions = (source: Source): readonly Finding[] =>
  [...nodesOf(source)]
    .filter((node) => ts.isFunctionLike(node) && !isDescribe(node))
    .map((node) => ({ line: lineOf(source, node), lines: node.getText(source.tree).split('\n').length }))
    .filter(({ lines }) => lines > linesPerFunction)
    .map(({ line, lines }) => ({
      path: source.path,
      line,
      text: `has a function of ${lines} lines; a function has at most ${linesPerFunction}`,
    }));

const isDescribe = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
