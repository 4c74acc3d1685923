import type { Colour } from './contrast.ts';
import { colourOf, contrast } from './contrast.ts';

/** A tenant's colour as it can be read on the pages: of the light theme, and of the dark one. */
export interface AccentPair {
  readonly light: string;
  readonly dark: string;
}

/** What text must have against what it stands on (WCAG 2.1, 1.4.3). */
const readable = 4.5;
const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
/** The lightest ground that links and buttons of the dark theme stand on (WEB 4). */
const raisedInTheDark: Colour = colourOf('#1f2b38');

/** The tenant's colour, darkened or lightened in steps of a hundredth until it can be read in either theme (WEB 4). */
export const accentPair = (accent: string): AccentPair => ({
  light: untilReadable(colourOf(accent), white, black),
  dark: untilReadable(colourOf(accent), raisedInTheDark, white),
});

const untilReadable = (accent: Colour, ground: Colour, towards: Colour): string => {
  const steps = Array.from({ length: 101 }, (_, step) => mixed(accent, towards, step / 100));
  return textOf(steps.find((colour) => contrast(colour, ground) >= readable) ?? towards);
};

const mixed = ([red, green, blue]: Colour, towards: Colour, part: number): Colour => {
  const channel = (from: number, to: number): number => Math.round(from + (to - from) * part);
  return [channel(red, towards[0]), channel(green, towards[1]), channel(blue, towards[2])];
};

const textOf = (colour: Colour): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
