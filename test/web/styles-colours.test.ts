import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { canonicalColour } from '#web/styles/make/canonical-colour.ts';
import { recolour, writeTokens } from '#web/styles/make/recolour.ts';
import { tokens } from '#web/styles/tokens.ts';

const recoloured = (css: string): string => {
  const root = postcss.parse(css);
  recolour(root);
  return root.toString();
};

/** Contrast of two opaque colours (WCAG 2.1). */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('colours in both themes', () => {
  it.each([
    ['#fff', '#ffffff'],
    ['hsl(210, 100%, 40%)', '#0066cc'],
    ['rgb(0%, 32%, 64%)', '#0052a3'],
    ['rgba(0, 0, 0, 0.125)', '#00000020'],
    ['hsl(0 0% 100% / 50%)', '#ffffff80'],
  ])('%s is one colour, however it is written', (written, colour) => {
    expect(canonicalColour(written)).toBe(colour);
  });

  it('a colour of the national design system changes with the theme, by what it paints', () => {
    expect(recoloured('.a{color:#fff;background:white;border:1px solid hsl(0,0%,100%)}')).toBe(
      '.a{color:var(--on-accent);background:var(--card);border:1px solid var(--line)}',
    );
  });

  it('shadows and what is seen through need no token of their own', () => {
    expect(recoloured('.a{box-shadow:0 0 1px rgba(0,0,0,.2);color:rgba(0,0,0,0)}')).toBe(
      '.a{box-shadow:0 0 1px var(--shadow);color:transparent}',
    );
  });

  it('a developer who writes a colour that no theme knows is told where', () => {
    expect(() => recoloured('@media print{.lost:hover{border-top:1px solid #abcdef}}')).toThrow(
      '#abcdef in .lost:hover { border-top }',
    );
  });

  it('pictures inside the sheet and colours in numbers are left out, as nothing may load or tint them', () => {
    expect(recoloured('.a{background:url("data:image/svg+xml,x");--bs-a-rgb:1,2,3;margin:0}')).toBe('.a{margin:0}');
  });

  it('somebody who chose a theme keeps it, others follow their device, and paper is white', () => {
    const root = postcss.parse('@tokens;');
    writeTokens(root);
    const css = root.toString();
    expect(css).toContain(`:root{color-scheme:light;--page:${tokens.page[0]}`);
    expect(css).toContain(`@media screen{:root[data-theme=dark]{color-scheme:dark;--page:${tokens.page[1]}`);
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])');
  });
});

const pairs: readonly (readonly [text: keyof typeof tokens, ground: keyof typeof tokens, least: number])[] = [
  ...(['page', 'card', 'raised', 'sunken', 'note'] as const).flatMap(
    (ground) =>
      [
        ['text', ground, 7],
        ['muted', ground, 4.5],
      ] as const,
  ),
  ['info', 'info-soft', 5.8],
  ['with-us', 'with-us-soft', 5.8],
  ['warning', 'warning-soft', 5.8],
  ['working', 'working-soft', 5.8],
  ['planned', 'planned-soft', 5.8],
  ['success', 'success-soft', 5.8],
  ['ended', 'ended-soft', 5.8],
  ['danger', 'danger-soft', 4.5],
  ['danger', 'page', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-danger', 'danger-strong', 4.5],
  ['priority-very-high', 'card', 4.5],
  ['priority-high', 'card', 4.5],
  ['priority-medium', 'card', 4.5],
  ['priority-low', 'card', 4.5],
  ['edge', 'card', 3],
  ['edge', 'page', 3],
  ['note-edge', 'note', 3],
  ['focus', 'page', 3],
  ['focus', 'card', 3],
  ['focus', 'note', 3],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s theme', (_, theme) => {
  it.each(pairs)('%s can be told from %s by people who see little', (text, ground, least) => {
    expect(contrast(tokens[text][theme], tokens[ground][theme])).toBeGreaterThanOrEqual(least);
  });
});
