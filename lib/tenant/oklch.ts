import type { Colour } from './contrast.ts';
import { linearChannel } from './linear-channel.ts';

/** A colour as eyes tell it apart: lightness from 0 to 1, chroma from 0 (grey), and hue in radians (OKLCH, CSS Color 4). */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Three = readonly [number, number, number];

/** How eyes tell a colour of the screen. */
export const oklchOf = (colour: Colour): Oklch => {
  const [red, green, blue] = [linearChannel(colour[0]), linearChannel(colour[1]), linearChannel(colour[2])];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  const lightness = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
};

const steps = Array.from({ length: 51 }, (_, step) => 1 - step / 50);

/** The colour of the screen; where a screen cannot show it, with as much of its chroma as it can. */
export const colourOfOklch = (wanted: Oklch): Colour => {
  const shown = steps.map((part) => linearOf({ ...wanted, chroma: wanted.chroma * part })).find(isShown);
  const [red, green, blue] = shown ?? linearOf({ ...wanted, chroma: 0 });
  return [channel(red), channel(green), channel(blue)];
};

const linearOf = ({ lightness, chroma, hue }: Oklch): Three => {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
};

const isShown = (parts: Three): boolean => parts.every((part) => part > -0.001 && part < 1.001);

const channel = (part: number): number => {
  const clamped = Math.min(1, Math.max(0, part));
  return Math.round(255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055));
};
