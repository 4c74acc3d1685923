import ts from 'typescript';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { lineOf, nodesOf } from './source.ts';

/** Where time, chance and the environment come in; everything else in `functions` gets them handed. */
const mayReachOutside = /^functions\/(compose|entries\/[a-z-]+|runtime\/system-(clock|ids))[.]ts$/;

const globals = new Set(['setTimeout', 'setInterval', 'setImmediate', 'process', 'performance', 'globalThis']);
const members = new Set(['Date.now', 'Math.random', 'Temporal.Now', 'crypto.getRandomValues', 'AbortSignal.timeout']);
const chances = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues', 'webcrypto']);
const modules = /^(node:)?(timers|process|perf_hooks|fs|os|child_process|worker_threads)(\/|$)|^(ulid|nanoid|uuid)$/;

/** Uses of the clock, of chance and of the environment where they are to be handed in (DESIGN 1). */
export const impurities = (source: Source): readonly Finding[] =>
  !source.path.startsWith('functions/') || mayReachOutside.test(source.path)
    ? []
    : [...nodesOf(source)].flatMap((node) => {
        const name = impurityOf(node);
        return name === undefined
          ? []
          : [{ path: source.path, line: lineOf(source, node), text: `uses ${name}; take it through a port` }];
      });

const impurityOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return memberImpurity(node);
  if (ts.isNewExpression(node)) return isDate(node) && !node.arguments?.length ? 'new Date()' : undefined;
  if (ts.isCallExpression(node)) return isDate(node) ? 'Date()' : undefined;
  if (ts.isImportSpecifier(node))
    return chances.has((node.propertyName ?? node.name).text) ? node.name.text : undefined;
  if (ts.isImportDeclaration(node)) return moduleImpurity(node);
  return ts.isIdentifier(node) && globals.has(node.text) && isReference(node) ? node.text : undefined;
};

const memberImpurity = (node: ts.PropertyAccessExpression): string | undefined => {
  const text = node.getText();
  return members.has(text) || chances.has(node.name.text) ? text : undefined;
};

const moduleImpurity = ({ moduleSpecifier }: ts.ImportDeclaration): string | undefined =>
  ts.isStringLiteral(moduleSpecifier) && modules.test(moduleSpecifier.text) ? moduleSpecifier.text : undefined;

const isDate = (node: ts.NewExpression | ts.CallExpression): boolean =>
  ts.isIdentifier(node.expression) && node.expression.text === 'Date';

/** A name that stands for the global, not for a member, a parameter or a field that is called alike. */
const isReference = (node: ts.Identifier): boolean =>
  !('name' in node.parent && node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent)) &&
  !ts.isTypeNode(node.parent);
