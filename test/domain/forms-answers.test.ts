import { describe, expect, it } from 'vitest';
import { formWith, lineForm, options } from '#support/ground/forms';
import { keptOf, saidOf } from '#support/ground/said-of-answers';

const upload = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const slow = { problem: 'slow', router: true, callback: '+39 06 5551234' };
const said = (answers: unknown, form = lineForm) => saidOf(form, answers);
const kept = (answers: unknown, form = lineForm) => keptOf(form, answers);

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

  it('what may not be answered hides nothing that is missing', () => {
    const form = formWith(
      { kind: 'yes_no', key: 'router' },
      { kind: 'text', key: 'make', shownIf: { field: 'router', equals: true } },
      { kind: 'text', key: 'why', required: true, shownIf: { field: 'make', answered: false } },
    );
    expect(said({ router: false, make: 'acme' }, form)).toEqual(['/make not-shown', '/why required']);
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
    ['a month for a day', { since: '2026-02' }, '/since wrong-format'],
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
