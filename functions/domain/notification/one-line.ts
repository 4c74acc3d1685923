const longest = 200;

/** Line ends, other control characters and marks that turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * A name or subject as it may stand in a header or a heading: one line, at most
 * 200 characters, written in the direction that it shows. Whatever people put
 * into their names can so neither add a header nor hide what stands beside it.
 */
export const oneLine = (text: string): string => {
  const line = text.toWellFormed().replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
};
