import type { Json } from './json.ts';

/** Siblings with one of them as said: where it stood, or last when it is new, unless a position is given. */
export const putAmong = (siblings: Json, name: string, value: unknown, position?: number): Json => {
  const before = Object.keys(siblings).indexOf(name);
  const others = Object.entries(siblings).filter(([other]) => other !== name);
  const usual = before < 0 ? others.length : before;
  return Object.fromEntries(others.toSpliced(position ?? usual, 0, [name, value]));
};
