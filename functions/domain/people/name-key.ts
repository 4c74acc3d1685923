const longest = 120;

/** A name as lists order it and prefixes find it: without case, accents, doubled spaces and what marks the ends of a list. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|\p{Noncharacter_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest);
