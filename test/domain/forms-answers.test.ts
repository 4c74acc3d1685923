import { describe, expect, it } from 'vitest';
import { checkAnswers } from '#domain/forms/answers/check-answers';
import { field, formWith, lineForm, options } from '#support/ground/forms';

const upload = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const slow = { problem: 'slow', router: true, callback: '+39 06 5551234' };

/** What is said of some answers, as lines of `pointer code`. */
const said = (answers: unknown, form = lineForm): string[] => {
  const checked = checkAnswers(form, answers);
  return checked.ok ? [] : checked.failure.map(({ pointer, code }) => `${pointer} ${code}`);
};

const kept = (answers: unknown, form = lineForm): unknown => {
  const checked = checkAnswers(form, answers);
  return checked.ok ? checked.value : undefined;
};

describe('whoever fills in a form is asked what the other answers call for', () => {
  it('a requester who answers all that is asked is understood', () => {
    const all = {
      ...slow,
      make: 'acme',
      models: ['a3', 'a1'],
      lost: 40,
      since: '2026-02-28',
      mail: ' Ada@Example.org ',
      site: '  Pisa ',
      photos: [upload],
    };
    expect(kept(all)).toEqual({
      ...all,
      models: ['a1', 'a3'],
      mail: 'ada@example.org',
      site: 'Pisa',
    });
  });

  it('a requester is told every answer that is missing, at once', () => {
    expect(said({})).toEqual(['/problem required', '/callback required']);
  });

  it('a question that other answers call for must be answered then', () => {
    expect(said({ problem: 'other', callback: '12345' })).toEqual(['/story required']);
    expect(said({ problem: 'slow', callback: '12345' })).toEqual(['/router required']);
  });

  it('an empty text or list is no answer', () => {
    expect(said({ problem: '', callback: '  ', photos: [] })).toEqual(['/problem required', '/callback required']);
    expect(kept({ ...slow, site: ' ', models: [] })).toEqual(slow);
  });

  it('an answer to a question that is not asked is refused', () => {
    expect(said({ ...slow, story: 'It fell down.' })).toEqual(['/story not-shown']);
    expect(said({ ...slow, router: false, make: 'acme' })).toEqual(['/make not-shown']);
  });

  it('a choice without anything to choose is not asked', () => {
    expect(said({ ...slow, models: ['a1'] })).toEqual(['/models not-shown']);
  });

  it('an option that another answer rules out is told from one that does not exist', () => {
    expect(said({ ...slow, make: 'zenith', models: ['a1'] })).toEqual(['/models not-offered']);
    expect(said({ ...slow, make: 'zenith', models: ['z9'] })).toEqual(['/models unknown-value']);
  });

  it('nothing is said of questions that depend on a refused answer', () => {
    expect(said({ ...slow, router: 'perhaps', make: 'acme', models: ['a1'] })).toEqual(['/router wrong-type']);
  });

  it('an answer chosen twice counts once', () => {
    expect(kept({ ...slow, make: 'acme', models: ['a2', 'a2'] })).toMatchObject({ models: ['a2'] });
  });
});

describe('whoever gives a wrong answer is told what is wrong with it', () => {
  const wrong: [string, Record<string, unknown>, string][] = [
    ['an option nobody wrote down', { problem: 'exploded' }, '/problem unknown-value'],
    ['a number for an option', { problem: 1 }, '/problem wrong-type'],
    ['a list for one option', { problem: ['slow'] }, '/problem wrong-type'],
    ['a word for yes', { router: 'yes' }, '/router wrong-type'],
    ['a text for a number', { lost: '40' }, '/lost wrong-type'],
    ['no number at all', { lost: Number.NaN }, '/lost wrong-type'],
    ['a number without end', { lost: Number.POSITIVE_INFINITY }, '/lost wrong-type'],
    ['a number below the least', { lost: -1 }, '/lost out-of-range'],
    ['a number above the greatest', { lost: 101 }, '/lost out-of-range'],
    ['a part of a whole number', { lost: 1.5 }, '/lost wrong-format'],
    ['a day that is not', { since: '2026-02-30' }, '/since wrong-format'],
    ['a month that is not', { since: '2026-13-01' }, '/since wrong-format'],
    ['a day in other words', { since: '28/2/2026' }, '/since wrong-format'],
    ['a day with its hour', { since: '2026-02-28T10:00:00Z' }, '/since too-long'],
    ['a day before the first', { since: '2019-12-31' }, '/since out-of-range'],
    ['letters for a phone number', { callback: 'call me' }, '/callback wrong-format'],
    ['words before a phone number', { callback: 'tel 5551234' }, '/callback wrong-format'],
    ['words after a phone number', { callback: '5551234 home' }, '/callback wrong-format'],
    ['too few digits', { callback: '123' }, '/callback wrong-format'],
    ['too many digits', { callback: '1'.repeat(41) }, '/callback too-long'],
    ['half an address', { mail: 'ada@' }, '/mail wrong-format'],
    ['two dots in an address', { mail: 'a..b@example.org' }, '/mail wrong-format'],
    ['a dot before the at', { mail: 'ada.@example.org' }, '/mail wrong-format'],
    ['a dot at the start', { mail: '.ada@example.org' }, '/mail wrong-format'],
    ['an address of two lines', { mail: 'ada@example.org\nBcc: x@y.org' }, '/mail wrong-format'],
    ['a line that is too long', { site: '12345678901' }, '/site too-long'],
    ['a line of two lines', { site: 'a\nb' }, '/site wrong-format'],
    ['half a character', { site: '\ud800' }, '/site wrong-format'],
    ['an object for a text', { site: { it: 'Pisa' } }, '/site wrong-type'],
    ['nothing in words', { site: null }, '/site wrong-type'],
    ['a name for a file', { photos: ['photo.png'] }, '/photos wrong-format'],
    ['a text for files', { photos: upload }, '/photos wrong-type'],
    ['numbers among files', { photos: [1] }, '/photos wrong-type'],
    ['a number beside a file', { photos: [upload, 1] }, '/photos wrong-type'],
    ['a name beside a file', { photos: [upload, 'photo.png'] }, '/photos wrong-format'],
    ['more than the name of a file', { photos: [`${upload}0`] }, '/photos wrong-format'],
    ['something before the name of a file', { photos: [`0${upload}`] }, '/photos wrong-format'],
    ['a choice that exists beside one that does not', { make: 'acme', models: ['a1', 'b9'] }, '/models unknown-value'],
    ['a choice that is open beside one that is not', { make: 'acme', models: ['a1', 'z1'] }, '/models not-offered'],
    ['more files than asked for', { photos: [upload, upload, upload] }, '/photos too-long'],
    ['more choices than allowed', { make: 'acme', models: ['a1', 'a2', 'a3'] }, '/models too-long'],
    ['a question of another form', { colour: 'red' }, '/colour unknown-field'],
    ['a name with strokes', { 'a/b~c': 1 }, '/a~1b~0c unknown-field'],
  ];
  it.each(wrong)('%s', (_, answer, line) => {
    expect(said({ ...slow, ...answer })).toEqual([line]);
  });

  it.each([
    ['the greatest number', { lost: 100 }],
    ['the least number', { lost: 0 }],
    ['the first day', { since: '2020-01-01' }],
    ['an address of a department', { mail: 'ada@studenti.ateneo.example' }],
  ])('%s is right', (_, answer) => {
    expect(said({ ...slow, ...answer })).toEqual([]);
  });

  it.each([[null], [undefined], ['answers'], [7], [[]]])('answers that are %j are no answers', (answers) => {
    expect(said(answers)).toEqual([' wrong-type']);
  });
});

describe('what a form lets through where it says nothing', () => {
  const kinds = formWith(
    { kind: 'text', key: 'line' },
    { kind: 'long_text', key: 'story' },
    { kind: 'number', key: 'count' },
    { kind: 'file', key: 'file' },
    { kind: 'multi_select', key: 'many', options: options('a', 'b') },
    { kind: 'date', key: 'day', max: '2026-12-31' },
  );

  it('a line has 200 characters and a long text 4,000', () => {
    expect(said({ line: 'x'.repeat(200), story: 'x'.repeat(4000) }, kinds)).toEqual([]);
    expect(said({ line: 'x'.repeat(201), story: 'x'.repeat(4001) }, kinds)).toEqual([
      '/line too-long',
      '/story too-long',
    ]);
  });

  it('a long text keeps its lines and spaces as they were written', () => {
    expect(kept({ story: ' one\n\n  two ' }, kinds)).toEqual({ story: ' one\n\n  two ' });
    expect(said({ story: 'nul\0' }, kinds)).toEqual(['/story wrong-format']);
  });

  it('a number has six decimals and thirteen digits at most, and no sign at zero', () => {
    expect(kept({ count: 0.000001 }, kinds)).toEqual({ count: 0.000001 });
    expect(said({ count: 0.0000001 }, kinds)).toEqual(['/count wrong-format']);
    expect(kept({ count: -1e12 }, kinds)).toEqual({ count: -1e12 });
    expect(said({ count: 1e12 + 1 }, kinds)).toEqual(['/count out-of-range']);
    const wide = formWith({ kind: 'number', key: 'count', max: 1e15, min: -1e15 });
    expect(said({ count: 1e13 }, wide)).toEqual(['/count out-of-range']);
    expect(Object.is((kept({ count: -0 }, kinds) as { count: number }).count, 0)).toBe(true);
  });

  it('the last day is still a day', () => {
    expect(said({ day: '2026-12-31' }, kinds)).toEqual([]);
    expect(said({ day: '2027-01-01' }, kinds)).toEqual(['/day out-of-range']);
  });

  it('one file is enough', () => {
    expect(said({ file: [upload] }, kinds)).toEqual([]);
    expect(said({ file: [upload, '01ARZ3NDEKTSV4RRFFQ69G5FAW'] }, kinds)).toEqual(['/file too-long']);
  });

  it('a crowd of choices is not even looked at', () => {
    expect(said({ many: Array.from({ length: 201 }, () => 'a') }, kinds)).toEqual(['/many too-long']);
  });

  it('all answers together have 32,000 characters', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `t${index}`);
    const form = { fields: texts.map((key) => field({ kind: 'long_text', key })) };
    const long = (count: number) => Object.fromEntries(texts.slice(0, count).map((key) => [key, 'x'.repeat(3990)]));
    expect(checkAnswers(form, long(8)).ok).toBe(true);
    const full = { ...long(8), t6: 'x'.repeat(4000), t7: 'x'.repeat(3995) };
    expect(JSON.stringify(full)).toHaveLength(32_000);
    expect(checkAnswers(form, full).ok).toBe(true);
    expect(checkAnswers(form, { ...full, t7: 'x'.repeat(3996) }).ok).toBe(false);
    expect(checkAnswers(form, long(9))).toEqual({ ok: false, failure: [{ pointer: '', code: 'too-long' }] });
  });

  it('a hundred strange questions are not all told', () => {
    const strange = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`q${index}`, 1]));
    expect(said(strange, kinds)).toHaveLength(50);
  });
});

describe('a question that depends on several choices', () => {
  const several = formWith(
    { kind: 'multi_select', key: 'many', options: options('a', 'b') },
    { kind: 'text', key: 'why', shownIf: { field: 'many', equals: 'a' } },
  );

  it('is asked of whoever chose the one it names, among others or alone, and of nobody else', () => {
    expect(said({ many: ['b', 'a'], why: 'x' }, several)).toEqual([]);
    expect(said({ many: ['a'], why: 'x' }, several)).toEqual([]);
    expect(said({ many: ['b'], why: 'x' }, several)).toEqual(['/why not-shown']);
  });
});

describe('nobody reaches what every object inherits', () => {
  const form = formWith({ kind: 'text', key: 'constructor' }, { kind: 'text', key: 'line' });

  it('a question of such a name is not answered by nature', () => {
    expect(kept({}, form)).toEqual({});
    expect(kept(JSON.parse('{"constructor":"x"}'), form)).toEqual({ constructor: 'x' });
  });

  it('a prototype is a question of another form', () => {
    expect(said(JSON.parse('{"__proto__":{"line":"x"}}'), form)).toEqual(['/__proto__ unknown-field']);
    expect(({} as { line?: string }).line).toBeUndefined();
  });
});
