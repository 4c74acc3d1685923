import ts from 'typescript';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { lineOf } from './source.ts';

const documented = /^(bin|lib|functions|local|checks|web)\//;

/** Exported functions and classes that no sentence explains. */
export const undocumented = (source: Source): readonly Finding[] =>
  documented.test(source.path)
    ? source.tree.statements
        .filter((statement) => isExportedFunction(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => ({
          path: source.path,
          line: lineOf(source, statement),
          text: 'exports a function without a sentence that says what it is for',
        }))
    : [];

const isExportedFunction = (statement: ts.Statement): boolean =>
  (ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []).some(
    (modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword,
  ) &&
  (ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    (ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some(
        ({ initializer }) => initializer !== undefined && ts.isFunctionLike(initializer),
      )));
