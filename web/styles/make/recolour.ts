import type { AtRule, Declaration, Root, Rule } from 'postcss';
import { adopted, tokens } from '../tokens.ts';
import { canonicalColour } from './canonical-colour.ts';
import { colourUse } from './colour-use.ts';

const literal =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^()]*\)|(?<![-\w])(?:white|black|red|green|blue|gr[ae]y|yellow)(?![-\w])/gi;
const names: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/**
 * Puts a custom property in the place of each colour, so that the themes differ in `tokens.ts` alone (WEB 4). A colour
 * that no token stands for is an error, with the selector that brought it.
 */
export const recolour = (root: Root): void => {
  const unknown: string[] = [];
  root.walkDecls((declaration) => {
    if (isLost(declaration)) declaration.remove();
    else declaration.value = withTokens(declaration, unknown);
  });
  if (unknown.length > 0)
    throw new Error(`colours that are in no token of web/styles/tokens.ts:\n${unknown.join('\n')}`);
};

/** Pictures within the sheet, which the content security policy refuses, and colours taken apart into numbers. */
const isLost = ({ prop, value }: Declaration): boolean =>
  /url\(["']?data:/.test(value) || prop.endsWith('-rgb') || value.includes('-rgb)');

const withTokens = (declaration: Declaration, unknown: string[]): string =>
  declaration.value.replace(literal, (found) => {
    const colour = canonicalColour(names[found.toLowerCase()] ?? found);
    const value = colour && tokenValue(colour, declaration.prop);
    if (value === undefined) unknown.push(`${colour ?? found} in ${selectorOf(declaration)} { ${declaration.prop} }`);
    return value ?? found;
  });

/** Black that is partly seen through is a shadow, whatever it is written on. */
const tokenValue = (colour: string, property: string): string | undefined => {
  if (/^#.{6}00$/.test(colour)) return 'transparent';
  if (/^#000000..$/.test(colour)) return 'var(--shadow)';
  const uses = adopted[colour];
  return uses && `var(--${uses[colourUse(property)]})`;
};

const selectorOf = ({ parent }: Declaration): string =>
  parent?.type === 'rule' ? (parent as Rule).selector : 'no rule';

/** Writes the tokens where the sheet says `@tokens;`: light, dark by choice, dark by the device's setting. */
export const writeTokens = (root: Root): void => {
  root.walkAtRules('tokens', (place: AtRule) => {
    place.replaceWith(
      `:root{color-scheme:light;${values(0)}}` +
        `@media screen{:root[data-theme=dark]{color-scheme:dark;${values(1)}}}` +
        `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${values(1)}}}`,
    );
  });
};

const values = (theme: 0 | 1): string =>
  Object.entries(tokens)
    .map(([name, both]) => `--${name}:${both[theme]};`)
    .join('');
