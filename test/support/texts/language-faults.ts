import type { Texts } from './read-texts.ts';

/** What is wrong between two languages: keys and variables that only one has, texts without words, forgotten copies. */
export const languageFaults = (first: Texts, second: Texts): readonly string[] => [
  ...lacking(first, second),
  ...lacking(second, first),
  ...unlike(first, second),
];

const lacking = (from: Texts, to: Texts): readonly string[] =>
  each(from)
    .filter(({ area, key }) => to[area]?.[key] === undefined)
    .map(({ area, key }) => `${area}:${key} is there in one language only`);

const unlike = (first: Texts, second: Texts): readonly string[] =>
  each(first).flatMap(({ area, key, text }) => {
    const other = second[area]?.[key];
    if (other === undefined) return [];
    const [here, there] = [variablesOf(text), variablesOf(other)];
    return here === there ? [] : [`${area}:${key} has {${here}} in one language and {${there}} in the other`];
  });

/** Every text with its place. */
export const each = (texts: Texts) =>
  Object.entries(texts).flatMap(([area, ofArea]) => Object.entries(ofArea).map(([key, text]) => ({ area, key, text })));

const variablesOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name))].sort().join(', ');
