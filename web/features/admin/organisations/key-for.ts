const longest = 64;

/** A key as the API takes it, from a name: 'Università di Siena' → 'universita-di-siena'. */
export const keyFor = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
