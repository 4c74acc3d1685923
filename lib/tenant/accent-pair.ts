import type { Colour } from './contrast.ts';
import { colourOf, contrast } from './contrast.ts';
import { colourOfOklch, oklchOf } from './oklch.ts';

/** A tenant's colour as it can be read on the pages: of the light theme, and of the dark one. */
export interface AccentPair {
  readonly light: string;
  readonly dark: string;
}

/** What text must have against what it stands on (WCAG 2.1, 1.4.3). */
const readable = 4.5;
const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
const cardInTheDark: Colour = colourOf('#17212c');
/** The lightest ground that links and buttons of the dark theme stand on (WEB 4). */
const raisedInTheDark: Colour = colourOf('#1f2b38');
/** How much of the colour itself is in the ground of what is chosen (`accent-soft` of the pages' tokens). */
const soft = { light: 0.09, dark: 0.14 };

/** Steps of lightness that no eye tells apart. */
const steps = 200;
/** A dark colour that becomes light would look grey with the little chroma it has. */
const mostChroma = 2;

/** The tenant's colour, darkened or lightened in its own hue until it can be read in either theme (WEB 4). */
export const accentPair = (accent: string): AccentPair => ({
  light: untilReadable(colourOf(accent), 0, (colour) => [white, mixed(white, colour, soft.light)]),
  dark: untilReadable(colourOf(accent), 1, (colour) => [raisedInTheDark, mixed(cardInTheDark, colour, soft.dark)]),
});

const untilReadable = (accent: Colour, towards: 0 | 1, grounds: (colour: Colour) => readonly Colour[]): string => {
  const fits = (colour: Colour) => grounds(colour).every((ground) => contrast(colour, ground) >= readable);
  if (fits(accent)) return textOf(accent);
  const own = oklchOf(accent);
  const tried = Array.from({ length: steps }, (_, step) => {
    const lightness = own.lightness + ((towards - own.lightness) * (step + 1)) / steps;
    const factor = Math.min(mostChroma, Math.max(1, lightness / own.lightness));
    return colourOfOklch({ ...own, lightness, chroma: own.chroma * factor });
  });
  return textOf(tried.find(fits) ?? (towards === 0 ? black : white));
};

const mixed = ([red, green, blue]: Colour, towards: Colour, part: number): Colour => {
  const channel = (from: number, to: number): number => Math.round(from + (to - from) * part);
  return [channel(red, towards[0]), channel(green, towards[1]), channel(blue, towards[2])];
};

const textOf = (colour: Colour): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
