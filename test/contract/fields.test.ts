import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { reserveUploadContract } from '#contract/attachments/reserve-upload';
import * as fields from '#contract/fields';
import { fileLimits } from '#contract/file-limits';
import { listTicketsContract } from '#contract/tickets/list-tickets';

const loneHalf = '\ud800';
const ulid = '01HZXK8F0B3M9Q7R5T1V2W4Y6Z';
const address = (length: number): string => {
  const host = `${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(58)}.it`;
  return `${'a'.repeat(length - host.length - 1)}@${host}`;
};
const states = (count: number, name = 'new'): string => Array(count).fill(name).join(',');
const upload = (changes: object) => ({ name: 'a.txt', contentType: 'text/plain', size: 1, ...changes });
const types = (contentTypes: readonly string[]) => contentTypes.map((contentType) => upload({ contentType }));

interface Case {
  readonly name: string;
  readonly schema: z.ZodMiniType | undefined;
  readonly taken: readonly unknown[];
  readonly refused: readonly unknown[];
}

const keys = {
  taken: ['a', 'Z', '0', '_', '-', 'fees-2_A', 'k'.repeat(64)],
  refused: ['', 'k'.repeat(65), ' a', 'a ', 'a b', 'é', 'a\n', 'a#b', 1, null],
};

const texts: readonly Case[] = [
  {
    name: 'line',
    schema: fields.line,
    taken: ['a', 'Perché no? 😀', 'x'.repeat(200), ` ${'x'.repeat(200)} `],
    refused: ['', '   ', 'x'.repeat(201), 'a\nb', 'a\u0000', '\u0007b', `a${loneHalf}`, 'a\u2028b', 'a\u2029b', 7],
  },
  {
    name: 'text',
    schema: fields.text,
    taken: ['a', ' a\n\tb ', '\n\nlate', 'x'.repeat(32_000)],
    refused: ['', ' \n\t', 'x'.repeat(32_001), 'a\u0000b', '\u0000a', 'a\u0000', `${loneHalf}a`, `a${loneHalf}`, 7],
  },
  { name: 'key', schema: fields.key, ...keys },
  { name: 'person', schema: fields.personId, ...keys },
  {
    name: 'ticket number',
    schema: fields.ticketNumber,
    taken: ['TK-2026-000001', 'a', 'N'.repeat(40)],
    refused: ['', 'N'.repeat(41), ' T', 'T ', 'T_1', 'T/1', 1],
  },
  {
    name: 'ulid',
    schema: fields.ulid,
    taken: [ulid, '0'.repeat(26), 'Z'.repeat(26)],
    refused: ['', ulid.slice(1), `${ulid}0`, `0${ulid}`, ulid.toLowerCase(), `I${ulid.slice(1)}`, `${ulid.slice(1)}U`],
  },
  {
    name: 'e-mail',
    schema: fields.email,
    taken: ['ada@example.org', ' Ada.Byron@Example.org ', address(190), address(245)],
    refused: ['', 'ada', '@example.org', 'ada@', 'a b@example.org', 'ada@example.org\nbcc: x@y.it', address(255), 1],
  },
  {
    name: 'phone',
    schema: fields.phone,
    taken: ['1234', '+39 (06) 123.45/6-7', ' 0612345 ', '1'.repeat(40)],
    refused: ['', '123', '+123', '++1234', 'a1234', '1234a', '12+34', '1'.repeat(41), '1\n234'],
  },
  { name: 'date', schema: fields.civilDate, taken: ['2028-02-29'], refused: ['2027-02-29', '2028-2-9', 'today', 1] },
  { name: 'instant', schema: fields.instant, taken: ['2026-01-02T03:04:05.678Z'], refused: ['2026-01-02', 'now', 1] },
  { name: 'language', schema: fields.language, taken: ['it', 'en'], refused: ['', 'fr', 'IT', 'it-IT'] },
  { name: 'myself', schema: fields.myself, taken: ['me'], refused: ['', 'you', 'ME'] },
  { name: 'direction', schema: fields.direction, taken: ['ascending', 'descending'], refused: ['', 'up'] },
  {
    name: 'attachments',
    schema: fields.attachments,
    taken: [[], [ulid], Array(fileLimits.perArticle).fill(ulid)],
    refused: [Array(fileLimits.perArticle + 1).fill(ulid), ['a'], ulid, null],
  },
  {
    name: 'plan',
    schema: fields.plan,
    taken: [{}, { date: '2026-10-04' }, { release: 'r'.repeat(60) }, { date: '2026-10-04', release: '4.2' }],
    refused: [{ date: 'soon' }, { release: 'r'.repeat(61) }, { release: '' }, { by: 'me' }, null, 'soon'],
  },
  {
    name: 'size of a page',
    schema: fields.paging.limit,
    taken: ['1', '50', '200', undefined],
    refused: ['0', '-1', '201', '1.5', 'x', 'Infinity'],
  },
  {
    name: 'cursor',
    schema: fields.paging.cursor,
    taken: ['c', 'c'.repeat(2_000), undefined],
    refused: ['', 'c'.repeat(2_001), 1],
  },
  {
    name: 'states of a list',
    schema: listTicketsContract.query,
    taken: [{ state: 'new' }, { state: 'on_hold,new' }, { state: states(20) }, { state: states(2, 's'.repeat(64)) }],
    refused: ['', ',new', 'new,', 'new,,new', 'New', 'a b', ' new', 'new ', states(21), `new,${'s'.repeat(65)}`]
      .concat('s'.repeat(65), 'new,N', 'a-b')
      .map((state) => ({ state })),
  },
  {
    name: 'file to come',
    schema: reserveUploadContract.body,
    taken: [
      upload({ size: fileLimits.bytes }),
      ...types([
        'a/b',
        '0/9',
        'application/vnd.ms-excel',
        'image/svg+xml',
        'x!#$&^_.+-/y!#$&^_.+-',
        `a/${'b'.repeat(98)}`,
      ]),
    ],
    refused: [
      ...[0, -1, 1.5, fileLimits.bytes + 1, '1', null].map((size) => upload({ size })),
      ...types([
        '',
        'text',
        'text/',
        '/plain',
        'text//plain',
        'Text/plain',
        'text/Plain',
        ' text/plain',
        'text/plain ',
      ]),
      ...types(['text/plain; charset=utf-8', '+a/b', 'a/+b', 'a b/c', 'a/b c', 'té/b', 'a/é', `a/${'b'.repeat(99)}`]),
      upload({ name: '' }),
      upload({ name: 'a\nb' }),
    ],
  },
];

const cases = texts.flatMap(({ name, schema, taken, refused }) => [
  ...taken.map((value) => ({ name, schema, value, fits: true, verdict: 'is understood' })),
  ...refused.map((value) => ({ name, schema, value, fits: false, verdict: 'is refused' })),
]);

describe('whoever sends one value', () => {
  it.each(cases)('$verdict: $name $value', ({ schema, value, fits }) => {
    expect(schema?.safeParse(value).success).toBe(fits);
  });

  it('is taken at their word but for the space around it and the case of an address', () => {
    expect(fields.line.parse(' Guasto al portale ')).toBe('Guasto al portale');
    expect(fields.phone.parse(' 06 12345 ')).toBe('06 12345');
    expect(fields.email.parse(' Ada.Byron@Example.ORG ')).toBe('ada.byron@example.org');
    expect(fields.text.parse(' as\nwritten ')).toBe(' as\nwritten ');
    expect(fields.paging.limit.parse('25')).toBe(25);
  });
});
