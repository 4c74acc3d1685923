import { describe, expect, it } from 'vitest';
import { readSources } from '#checks/read-sources';
import { parseSource } from '#checks/source';
import { each, languageFaults } from '#support/texts/language-faults';
import { readTexts } from '#support/texts/read-texts';
import { textFaults } from '#support/texts/text-faults';
import { usesOfTexts } from '#support/texts/uses-of-texts';
import { wordsOfSource } from '#support/texts/words-of-source';

const root = process.cwd();
const languages = { it: readTexts('it'), en: readTexts('en') };

/** Numbers that are never 1, and nouns that Italian does not change. */
const neverOne: readonly string[] = [
  'common:uploads.hint',
  'conversation:older',
  'desk-ticket:sending.announce',
  'opening:wrong.tooLong',
  'preferences:undoSeconds',
  'tickets:countMore',
];

const asked = (paths: readonly { readonly path: string; readonly text: string }[]) => {
  const sources = paths.map(({ path, text }) => parseSource(path, text));
  return { uses: sources.flatMap(usesOfTexts), words: new Set(sources.flatMap(wordsOfSource)) };
};

describe('the texts of the pages', () => {
  const pages = readSources(root, ['web']);
  const shared = readSources(root, ['functions/contract', 'functions/domain', 'functions/http']);
  const all = {
    uses: pages.flatMap(usesOfTexts),
    words: new Set([...pages, ...shared].flatMap(wordsOfSource)),
  };

  it('are there wherever a page asks for one, and none is there that nobody asks for', () => {
    expect(all.uses.length).toBeGreaterThan(300);
    expect(textFaults(languages.it, all)).toEqual([]);
  });

  it('say the same things to whoever reads Italian and whoever reads English', () => {
    expect(languageFaults(languages.it, languages.en)).toEqual([]);
  });

  it('have one form for one thing and another for several, as both languages want', () => {
    const forms = Object.values(languages).flatMap((texts) =>
      each(texts)
        .filter(({ key }) => /_(zero|one|two|few|many|other)$/.test(key))
        .map(({ area, key }) => ({ area, base: key.replace(/_\w+$/, ''), form: key.replace(/^.*_/, '') })),
    );
    const odd = forms.filter(
      ({ area, base, form }) =>
        !['one', 'other', 'many', 'zero'].includes(form) ||
        !Object.values(languages).every((texts) => [`${base}_one`, `${base}_other`].every((key) => texts[area]?.[key])),
    );
    expect(forms.length).toBeGreaterThan(20);
    expect(odd).toEqual([]);
  });

  it('say one thing and several things differently wherever a number stands before a noun', () => {
    const bare = each(languages.it).filter(
      ({ key, text }) => /\{\{count\}\} [a-zà-ù]{3,}/.test(text) && !/_\w+$/.test(key),
    );
    expect(bare.map(({ area, key }) => `${area}:${key}`).filter((key) => !neverOne.includes(key))).toEqual([]);
  });

  it('are never empty and never end in a blank', () => {
    const faulty = Object.values(languages)
      .flatMap((texts) => each(texts))
      .filter(({ text }) => text === '' || text.trim() !== text);
    expect(faulty).toEqual([]);
  });

  it('are in the language that they are meant for', () => {
    const wrong = (texts: typeof languages.it, words: RegExp) => each(texts).filter(({ text }) => words.test(text));
    expect(wrong(languages.en, /\b(della|che|non|una|sono|questo|scegli|coda|bozza)\b/i)).toEqual([]);
    expect(wrong(languages.it, /\b(the|of|and|with|your|you|is|are|this|please|queue|draft|choose)\b/i)).toEqual([]);
  });
});

describe('a change that forgets a text is noticed', () => {
  const texts = { common: { title: 'Uno', 'kind.a': 'A', 'kind.b': 'B', files_one: 'un file', files_other: 'file' } };
  const page = (text: string) => textFaults(texts, asked([{ path: 'page.tsx', text }]));
  const rest = `const all = () => { const { t } = useTranslation(); for (const kind of ['a', 'b']) t(\`kind.\${kind}\`);
    return [t('title'), t('files', { count: 2 })]; };`;

  it('finds nothing where everything is right', () => {
    expect(page(rest)).toEqual([]);
  });

  it('a page that asks for a key nobody wrote is named with its line', () => {
    const wrong = `${rest}\nconst more = () => { const { t } = useTranslation(); return t('titel'); };`;
    expect(page(wrong)).toEqual(['page.tsx:3 asks for common:titel, which is not there']);
  });

  it('a key that the last page stopped asking for is named', () => {
    expect(page(rest.replace("t('title'), ", ''))).toEqual(['nothing asks for common:title']);
    expect(page(rest.replace("['a', 'b']", "['a']"))).toEqual(['nothing asks for common:kind.b']);
  });

  it('a text of another area does not stand in', () => {
    const other = `const one = () => { const { t } = useTranslation(['home', 'common']); return t('title'); };`;
    expect(page(`${rest}\n${other}`)).toEqual(['page.tsx:3 asks for home:title, which is not there']);
    expect(page(`${rest}\n${other.replace("t('title')", "t('common:title')")}`)).toEqual([]);
  });

  it('a word from a table counts where the table has it', () => {
    const table = `const words = { one: 'title' }; const more = (t: TFunction<'common'>) => t(words.one);`;
    expect(page(`${rest.replace("t('title'), ", '')}\n${table}`)).toEqual([]);
    expect(page(`${rest.replace("t('title'), ", '')}\n${table.replace("'title'", "'subject'")}`)).toContain(
      'nothing asks for common:title',
    );
  });

  it('a key or a variable that only one language has is named', () => {
    const other = { common: { ...texts.common, title: 'One {{name}}', extra: 'More' } };
    expect(languageFaults(texts, other)).toEqual([
      'common:extra is there in one language only',
      'common:title has {} in one language and {name} in the other',
    ]);
  });
});
