import type { Texts } from './read-texts.ts';
import type { TextUse } from './uses-of-texts.ts';

/** What the pages ask for and which words their code can name. */
export interface Asked {
  readonly uses: readonly TextUse[];
  readonly words: ReadonlySet<string>;
}

const forms = /_(zero|one|two|few|many|other)$/;

/** Keys that pages ask for and that are missing, and keys that nothing asks for. */
export const textFaults = (texts: Texts, { uses, words }: Asked): readonly string[] => {
  const keys = Object.entries(texts).flatMap(([area, ofArea]) => Object.keys(ofArea).map((key) => ({ area, key })));
  const answers = (use: TextUse, { area, key }: { readonly area: string; readonly key: string }): boolean =>
    use.area === area && fits(use.key, key.replace(forms, ''), words);
  const missing = uses
    .filter((use) => !keys.some((key) => answers(use, key)))
    .map(({ area, key, where }) => `${where} asks for ${area}:${key}, which is not there`);
  const unused = keys
    .filter((key) => !uses.some((use) => answers(use, key)))
    .map(({ area, key }) => `nothing asks for ${area}:${key}`);
  return [...missing, ...unused];
};

/** A `*` stands for one of the words of the code. */
const fits = (asked: string, key: string, words: ReadonlySet<string>): boolean => {
  if (!asked.includes('*')) return asked === key;
  const parts = asked.split('*').map((part) => part.replaceAll('.', '\\.'));
  const found = new RegExp(`^${parts.join('(.+)')}$`).exec(key);
  return found?.slice(1).every((part) => words.has(part)) ?? false;
};
