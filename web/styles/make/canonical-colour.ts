const hex = /^#([0-9a-f]{3,8})$/i;
const call = /^(rgb|hsl)a?\(([^)]*)\)$/i;

/** A colour as six or eight hexadecimal digits, whichever way it is written; nothing for what is no colour. */
export const canonicalColour = (text: string): string | undefined => {
  const digits = hex.exec(text)?.[1];
  if (digits !== undefined) return `#${(digits.length < 6 ? doubled(digits) : digits).toLowerCase()}`;
  const [, kind = '', inside = ''] = call.exec(text) ?? [];
  if (kind === '' || inside.includes('var(')) return undefined;
  const [first = '0', second = '0', third = '0', alpha = '1'] = inside.split(/[\s,/]+/).filter(Boolean);
  const channels =
    kind.toLowerCase() === 'hsl'
      ? fromHsl(Number.parseFloat(first), share(second, 100), share(third, 100))
      : [first, second, third].map((channel) => share(channel, 255));
  const opaque = share(alpha, 1);
  return `#${[...channels, ...(opaque < 1 ? [opaque] : [])].map(toDigits).join('')}`;
};

const doubled = (digits: string): string => [...digits].map((digit) => digit + digit).join('');

/** A number of `whole`, or per cent of it, as a part of one. */
const share = (text: string, whole: number): number => Number.parseFloat(text) / (text.endsWith('%') ? 100 : whole);

const toDigits = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');

const fromHsl = (hue: number, saturation: number, lightness: number): readonly number[] => {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const place = (offset + hue / 30) % 12;
    return lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
};
