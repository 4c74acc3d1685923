import { describe, expect, it } from 'vitest';
import { namesTag, namesTagWeakly } from '#http/present/entity-tag';
import { onlyIfMatches } from '#http/present/only-if-matches';
import { unlessKnown } from '#http/present/unless-known';
import { digestTag } from '#runtime/http/digest-tag';
import { acceptedLanguage } from '#runtime/http/language';
import { people } from '#support/ground/people';
import { ticketOf } from '#support/ground/ticket-of';

describe('a person whose browser prefers a language', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['fr', undefined],
    ['it', 'it'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['ita', undefined],
    ['xit', undefined],
    ['fr, it', 'it'],
    ['en, it', 'en'],
    ['it;q=0.5, en', 'en'],
    ['it;q=0.5, en;q=0.4', 'it'],
    ['it ; q=0.2 , en ;q=0.9', 'en'],
    ['it;level=1;q=0.1, en;q=0.2', 'en'],
    ['it;xq=0.1, en;q=0.2', 'it'],
    ['it;q=0, en;q=0.1', 'en'],
    ['it;q=0', undefined],
    ['it;q=-1', undefined],
    ['it;q=x', undefined],
    ['it;q= 1', 'it'],
    ['*', undefined],
    [`${'x'.repeat(197)},it`, 'it'],
    [`${'x'.repeat(198)},it`, undefined],
  ])('and says %j reads %j', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});

describe('a person who has read a version', () => {
  it.each([
    ['"1"', true],
    [' "1" ', true],
    ['"2","1"', true],
    ['"2" , "1"', true],
    ['*', true],
    [' * ', true],
    ['"2", *', true],
    ['"2"', false],
    ['"11"', false],
    ['1', false],
    ['W/"1"', false],
    ['', false],
  ])('and names it as %j is understood: %s', (header, known) => {
    expect(namesTag(header, '"1"')).toBe(known);
  });

  it.each([
    ['W/"1"', true],
    ['"1"', true],
    ['"2", W/"1"', true],
    ['"2",W/"1"', true],
    [' W/"1"', true],
    ['"2",  W/"1"', true],
    ['w/"1"', false],
    ['xW/"1"', false],
    ['W/"2"', false],
    ['W/W/"1"', false],
  ])('and names it weakly as %j is understood: %s', (header, known) => {
    expect(namesTagWeakly(header, '"1"')).toBe(known);
  });

  it('acts only on that version, as they may see it', () => {
    const stored = { ticket: ticketOf({ version: 7, publicVersion: 4 }) } as never;
    const fits = (name: 'anna' | 'olga', header: string) =>
      (onlyIfMatches(people[name] as never, header) as { onlyIf(of: unknown): boolean }).onlyIf(stored);
    expect([fits('olga', '"7"'), fits('olga', '"p4"'), fits('olga', '*')]).toEqual([true, false, true]);
    expect([fits('anna', '"p4"'), fits('anna', '"7"'), fits('anna', '"4"')]).toEqual([true, false, false]);
    expect(onlyIfMatches(people.anna as never, undefined)).toEqual({});
  });

  it('is sent nothing again that they have', () => {
    const shown = { a: 1 };
    const tag = digestTag(shown);
    const answer = { status: 200, body: shown, headers: { link: 'x' } };
    const headers = { link: 'x', etag: `W/${tag}` };
    expect(unlessKnown(answer, shown, undefined)).toEqual({ ...answer, headers });
    expect(unlessKnown(answer, shown, '"other"')).toEqual({ ...answer, headers });
    expect(unlessKnown(answer, shown, tag)).toStrictEqual({ status: 304, headers });
    expect(unlessKnown(answer, shown, `W/${tag}`)).toStrictEqual({ status: 304, headers });
  });
});
