const longest = 120;

/** A name as lists order it and prefixes find it: without case, accents and doubled spaces. */
export const nameKey = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, longest);
