import { readTexts } from '../texts/read-texts.ts';
import type { Look } from './look.ts';

const texts = { it: readTexts('it'), en: readTexts('en') };

/** What the pages say in a language: `say('home:title', { name: 'Giulia' })`; without an area, `common`. */
export const wordsIn =
  (language: Look['language']) =>
  (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const [area, name] = key.includes(':') ? key.split(':') : ['common', key];
    const ofArea = texts[language][area ?? ''] ?? {};
    const text = ofArea[name ?? ''] ?? ofArea[`${name}_${values['count'] === 1 ? 'one' : 'other'}`];
    if (text === undefined) throw new Error(`There is no text ${key} in ${language}.`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, variable) => String(values[variable] ?? ''));
  };
