/** The first that a look at each of them answers; the others are not looked at. */
export const firstOf = <One>(all: Iterable<One>, look: (one: One) => string | undefined): string | undefined => {
  for (const one of all) {
    const text = look(one);
    if (text !== undefined) return text;
  }
  return undefined;
};
