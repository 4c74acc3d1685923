import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { fieldWords } from '#web/lib/conversation/field-words.ts';
import { isFormatted } from '#web/lib/conversation/is-formatted.ts';
import { splitQuote } from '#web/lib/conversation/split-quote.ts';

describe('a quoted mail', () => {
  it('what a mail program quotes at the end is folded with its first line', () => {
    const own = 'Uso la stampante del secondo piano.\n\nGrazie';
    const quote = 'Il giorno 5 marzo 2026 Sara Neri ha scritto:\n> Buongiorno,\n>\n> quale stampante?';
    expect(splitQuote(`${own}\n\n${quote}\n`)).toEqual({ own, quote });
  });

  it('a quote in the middle, a short one, or a text of nothing else stays where it is', () => {
    for (const text of ['> a\n> b\n> c\n\nNo.', 'Come dici:\n> a', '> a\n> b\n> c\n> d', 'Nessuna citazione', ''])
      expect(splitQuote(text)).toEqual({ own: text, quote: '' });
  });
});

describe('plain messages', () => {
  it('an everyday answer needs no formatter', () => {
    expect(isFormatted("Buongiorno Anna,\n\nora dovresti entrare (l'accesso è riattivato). Grazie!")).toBe(false);
  });

  it.each([
    '**a**',
    '- uno',
    '1. uno',
    '# Titolo',
    'https://a.example',
    'a@b.example',
    '    codice',
    '<b>',
    '&egrave;',
  ])('a text with %s is given to it', (text) => expect(isFormatted(`Ciao\n${text}\n`)).toBe(true));

  it('a heading that is underlined is one', () => {
    expect(isFormatted('Titolo\n======')).toBe(true);
  });
});

describe('the words of a change', () => {
  const called = (id: string, word: string) => ({ id, label: { it: word, en: id } });
  const wording = {
    catalog: {
      states: [called('new', 'Nuovo')],
      types: [{ ...called('request', 'Richiesta'), subtypes: [called('data', 'Modifica dati')] }],
      areas: [],
      severities: [],
      urgencies: [],
      environments: [],
      priorities: [],
    } as unknown as CatalogAnswer,
    queues: [called('first', 'Primo livello')],
    language: 'it' as const,
    yes: 'sì',
    no: 'no',
    none: 'non indicato',
    moment: (at: string) => `ore ${at}`,
    day: (date: string) => `giorno ${date}`,
  };

  it('people read labels, names and dates instead of what is stored', () => {
    expect(fieldWords('state', 'new', wording)).toBe('Nuovo');
    expect(fieldWords('subtype', 'data', wording)).toBe('Modifica dati');
    expect(fieldWords('queue', 'first', wording)).toBe('Primo livello');
    expect(fieldWords('owner', { id: 'sara', name: 'Sara Neri' }, wording)).toBe('Sara Neri');
    expect(fieldWords('plan', { date: '2026-12-15', release: '5.2' }, wording)).toBe('giorno 2026-12-15 · 5.2');
    expect(fieldWords('closesAt', '10', wording)).toBe('ore 10');
    expect(fieldWords('regression', false, wording)).toBe('no');
  });

  it('an absent value is said to be absent, an unknown one is shown as it is', () => {
    expect(fieldWords('owner', null, wording)).toBe('non indicato');
    expect(fieldWords('state', 'gone', wording)).toBe('gone');
  });
});
