import ts from 'typescript';
import { nodesOf, type Source } from '#checks/source';

/** Names that a file exports by `export const` or `export function`. */
export const exportedNames = ({ tree }: Source): readonly string[] =>
  tree.statements
    .filter((statement) => ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport))
    .flatMap((statement) => {
      if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.map(({ name }) => name.getText());
      return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
    });

const isExport = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.ExportKeyword;

/** What is called in a file, by name: `mayDo(…)` gives `mayDo`. */
export const calledNames = (source: Source): ReadonlySet<string> =>
  new Set([...nodesOf(source)].filter(ts.isCallExpression).map(({ expression }) => expression.getText()));

/** Every string literal of a file. */
export const stringsIn = (source: Source): ReadonlySet<string> =>
  new Set([...nodesOf(source)].filter(ts.isStringLiteral).map(({ text }) => text));

/** The files of the project that a file imports, directly or through others, with itself. */
export const reachableFrom = (start: Source, sources: readonly Source[]): readonly Source[] => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set([start]);
  for (const source of reached) {
    for (const target of importsOf(source)) {
      const found = byPath.get(target);
      if (found) reached.add(found);
    }
  }
  return [...reached];
};

/** Paths of the imported files: `#a/b` is `functions/a/b.ts`, `./b.ts` is beside. */
const importsOf = ({ tree, path }: Source): readonly string[] =>
  tree.statements.filter(ts.isImportDeclaration).map(({ moduleSpecifier }) => {
    const specifier = (moduleSpecifier as ts.StringLiteral).text;
    if (specifier.startsWith('#')) return `functions/${specifier.slice(1)}.ts`;
    return new URL(specifier, `file:///${path}`).pathname.slice(1);
  });

/** `openTicket` is in the file `open-ticket`. */
export const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
