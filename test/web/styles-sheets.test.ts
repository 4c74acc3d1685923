import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileAsync, Logger } from 'sass';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { finishStyles } from '#web/styles/make/finish-styles.ts';
import { iconSprite } from '#web/styles/make/icon-sprite.ts';
import { styledSources } from '#web/styles/make/styles-plugin.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'web', 'styles');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.scss'));
const finished = new Map<string, string>();

beforeAll(async () => {
  for (const sheet of sheets) {
    const { css } = await compileAsync(join(folder, sheet), {
      loadPaths: [join(root, 'node_modules')],
      style: 'compressed',
      quietDeps: true,
      logger: Logger.silent,
    });
    finished.set(sheet, await finishStyles(css, styledSources()));
  }
});

const classesIn = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/[.]([a-z][\w-]*)/g)].map(([, name = '']) => name));

/** The classes that a component names whole: in texts and templates of `className`. */
const classesOf = (path: string): readonly string[] => {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node, named: boolean): void => {
    const inside = named || (ts.isJsxAttribute(node) && node.name.getText() === 'className');
    if (inside && isOwnText(node)) found.push(...wholeNames(node));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, false);
  return found;
};

const isOwnText = (node: ts.Node): node is ts.LiteralLikeNode =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
  !ts.isImportDeclaration(node.parent) &&
  !ts.isLiteralTypeNode(node.parent) &&
  !ts.isPropertyAssignment(node.parent) &&
  !ts.isBinaryExpression(node.parent);

/** What touches a `${…}` is only a part of a name. */
const wholeNames = (node: ts.LiteralLikeNode): readonly string[] => {
  const parts = node.text.split(/\s+/);
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) parts.pop();
  if (ts.isTemplateMiddleOrTemplateTail(node)) parts.shift();
  return parts.filter((part) => /^[a-z][\w-]*$/.test(part));
};

describe('the styles that are served', () => {
  it('every class that a page names has its styles', () => {
    const known = classesIn([...finished.values()].join('\n'));
    const lost = styledSources()
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => classesOf(path).map((name) => ({ path: path.slice(root.length + 1), name })))
      .filter(({ name }) => !known.has(name))
      .map(({ path, name }) => `${path}: ${name}`);
    expect(lost).toEqual([]);
  });

  it('states, priorities and notes keep the classes that are made of parts', () => {
    const known = classesIn(finished.get('main.scss') ?? '');
    const families = ['untouched', 'with_us', 'with_you', 'working', 'planned', 'solved', 'ended'];
    const expected = [
      ...families.map((family) => `state-${family}`),
      ...[1, 2, 3, 4, 5].map((bars) => `priority-${bars}`),
      ...['info', 'success', 'warning', 'danger'].map((tone) => `alert-${tone}`),
      ...['primary', 'outline-primary', 'link', 'danger', 'sm', 'lg', 'icon-only', 'busy'].map((look) => `btn-${look}`),
      'message-note',
      'note-mark',
    ];
    expect(expected.filter((name) => !known.has(name))).toEqual([]);
  });

  it('whoever uses the keyboard sees where the focus is', () => {
    expect(finished.get('main.scss')).toMatch(/[*]:focus-visible{outline:3px solid var\(--focus\)/);
  });

  it('a requester loads at most 20 KB of styles', () => {
    expect(gzipSync(finished.get('main.scss') ?? '').length).toBeLessThanOrEqual(20_000);
  });

  it('no colour stands outside the two themes', () => {
    const outside = [...finished.values()].map((css) => css.replaceAll(/:root(\[[^{]*\]|:not\([^{]*\))?{[^}]*}/g, ''));
    expect(outside.flatMap((css) => css.match(/#[0-9a-f]{3,8}\b|(rgb|hsl)a?\(/gi) ?? [])).toEqual([]);
  });

  it('nothing in the styles comes from elsewhere or from inside the sheet', () => {
    expect([...finished.values()].flatMap((css) => css.match(/url\(["']?(data|https?):/g) ?? [])).toEqual([]);
  });

  it('the sprite holds the icons that have a name, as they are', () => {
    expect(readFileSync(join(root, 'web', 'ui', 'icons.svg'), 'utf8')).toBe(iconSprite());
  });
});
