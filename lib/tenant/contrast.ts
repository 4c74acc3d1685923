import { linearChannel } from './linear-channel.ts';

/** A colour's channels, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The channels of `#rrggbb`. */
export const colourOf = (text: string): Colour => {
  const channel = (at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

/** The contrast of two colours as WCAG 2.1 defines it, from 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (lighter + 0.05) / (darker + 0.05);
};

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linearChannel(red) + 0.7152 * linearChannel(green) + 0.0722 * linearChannel(blue);
