import ts from 'typescript';
import type { Source } from '#checks/source';
import { nodesOf } from '#checks/source';

/** Every word that a file's code can name at run time: its strings, its numbers and the names of its properties. */
export const wordsOfSource = (source: Source): readonly string[] =>
  [...nodesOf(source)].flatMap((node) => {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    return ts.isPropertyAssignment(node) || ts.isPropertySignature(node) ? [node.name.getText()] : [];
  });
