import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentPair } from '#lib/tenant/accent-pair';
import { colourOf, contrast } from '#lib/tenant/contrast';
import { colourOfOklch, oklchOf } from '#lib/tenant/oklch';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const against = (one: string, other: string): number => contrast(colourOf(one), colourOf(other));

test('contrast is counted as WCAG does', () => {
  expect(against('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(against('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(against('#0b5450', '#0b5450')).toBe(1);
});

test('whatever colour a tenant has, people can read it in the light and in the dark', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { light, dark } = accentPair(accent);
      expect(against(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#0f1720', '#17212c', '#1f2b38']) expect(against(dark, ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

/** The ground of what is chosen: a little of the colour over the card (`accent-soft`). */
const soft = (accent: string, card: string, part: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [over, under] = [accent, card].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
      return Math.round(Number(over) * part + Number(under) * (1 - part))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

test('whatever colour a tenant has, people can read it where something is chosen', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { light, dark } = accentPair(accent);
      expect(against(light, soft(light, '#ffffff', 0.09))).toBeGreaterThanOrEqual(4.5);
      expect(against(dark, soft(dark, '#17212c', 0.14))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that can be read stays as the tenant chose it', () => {
  expect(accentPair('#0b5450').light).toBe('#0b5450');
  expect(accentPair('#ffd58a').dark).toBe('#ffd58a');
});

test('a colour that cannot be read becomes darker or lighter, and no more than it must', () => {
  expect(accentPair('#FFD58A').light).toMatch(/^#[0-9a-f]{6}$/);
  const { light } = accentPair('#ffd58a');
  const { dark } = accentPair('#0b5450');
  expect(against(light, soft(light, '#ffffff', 0.09))).toBeLessThan(4.7);
  expect(against(dark, soft(dark, '#17212c', 0.14))).toBeLessThan(4.7);
});

test('a dark colour that becomes lighter keeps its hue and does not go grey', () => {
  for (const accent of ['#0b5450', '#1d4f91', '#7a1f3d', '#2f4f1c']) {
    const [own, lighter] = [oklchOf(colourOf(accent)), oklchOf(colourOf(accentPair(accent).dark))];
    const turned = Math.abs(own.hue - lighter.hue);
    expect(Math.min(turned, 2 * Math.PI - turned)).toBeLessThan(0.05);
    expect(lighter.chroma).toBeGreaterThan(own.chroma * 0.98);
  }
});

test('a colour of the screen is the same colour after it was taken apart', () => {
  fc.assert(
    fc.property(colour, (one) => {
      expect(colourOfOklch(oklchOf(colourOf(one)))).toEqual(colourOf(one));
    }),
  );
});
