import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeChunk, type Encoding } from '#domain/directory/decode-chunk';
import { type DirectoryImport, problemsKept } from '#domain/directory/directory-import';
import { addressColumn, addressIn, isHeading, type Row, readAddresses } from '#domain/directory/read-addresses';
import { takeChunk } from '#domain/directory/take-chunk';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const windows = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a file of addresses', () => {
  it.each<[string, Buffer, Encoding | undefined, string]>([
    ['plain ASCII', Buffer.from('a;b\n'), undefined, 'a;b\n'],
    ['UTF-8', Buffer.from('Niccolò\n'), 'utf-8', 'Niccolò\n'],
    ['UTF-8 with a mark', Buffer.from('\ufeffè\n'), 'utf-8', 'è\n'],
    ['UTF-8 with a mark and only ASCII', Buffer.from('\ufeffa\n'), 'utf-8', 'a\n'],
    ['UTF-16 as Excel writes it', Buffer.from('\ufeffNiccolò\r\n', 'utf16le'), 'utf-16le', 'Niccolò\r\n'],
    ['UTF-16 the other way round', utf16be('\ufeffNiccolò\n'), 'utf-16be', 'Niccolò\n'],
    ['Windows-1252 by its first character beyond ASCII', windows('\x80'), 'windows-1252', '€'],
    ['Windows-1252 that begins as half a mark', windows('\xff\n'), 'windows-1252', 'ÿ\n'],
    ['Windows-1252', windows('Niccol\xf2 \x80 5\n'), 'windows-1252', 'Niccolò € 5\n'],
  ])('is read in the encoding that its bytes tell: %s', (_name, bytes, encoding, text) => {
    expect(decodeChunk(bytes)).toEqual({ ok: true, value: { text, ...(encoding && { encoding }) } });
  });

  it('goes on in the encoding that it began in', () => {
    const rest = Buffer.from('Niccolò\n', 'utf16le');
    expect(decodeChunk(rest, 'utf-16le')).toEqual({ ok: true, value: { text: 'Niccolò\n', encoding: 'utf-16le' } });
    expect(decodeChunk(windows('a\nb\xf2\n'), 'utf-8')).toEqual({ ok: false, failure: { line: 2 } });
  });

  it.each([
    ['UTF-16 without a mark', Buffer.from('a@b.it\n', 'utf16le'), 1],
    ['a spreadsheet instead of text', Buffer.from('PK\u0003\u0004'), 1],
    ['a control character first of all', Buffer.from('\u0000'), 1],
    ['a control character further down', Buffer.from('a\nb\nc\u0000\n'), 3],
    ['a character that Windows-1252 lacks', windows('\xf2\n\x81\n'), 2],
  ])('that is no text is refused with its line: %s', (_name, bytes, line) => {
    expect(decodeChunk(bytes)).toEqual({ ok: false, failure: { line } });
  });

  it('comes back as it was written, in whatever encoding', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'è', '€', 'ß', ';', '\n'), minLength: 1, maxLength: 50 });
    const marked = fc.constantFrom<(text: string) => Buffer>(
      (text) => Buffer.from(`\ufeff${text}`),
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text) => utf16be(`\ufeff${text}`),
    );
    fc.assert(
      fc.property(letters, marked, (text, write) => {
        const decoded = decodeChunk(write(text));
        expect(decoded.ok && decoded.value.text).toBe(text);
      }),
    );
  });
});

const row = (line: number, ...cells: string[]): Row => ({ line, cells });

describe('the lines of an import', () => {
  it.each([
    [' Anna.Rossi@Ateneo.IT ', 'anna.rossi@ateneo.it'],
    ["O'Neill+x@a-b.example", "o'neill+x@a-b.example"],
    ['niccolò@ateneo.it', undefined],
    ['.anna@ateneo.it', undefined],
    ['anna..rossi@ateneo.it', undefined],
    ['anna.@ateneo.it', undefined],
    ['anna@ateneo', undefined],
    ['anna@@ateneo.it', undefined],
    ['anna rossi@ateneo.it', undefined],
    ['@ateneo.it', undefined],
    ['anna@-ateneo.it', undefined],
    ['anna@ateneo.it, bruno@ateneo.it', undefined],
    [`${'x'.repeat(249)}@a.it`, `${'x'.repeat(249)}@a.it`],
    [`${'x'.repeat(250)}@a.it`, undefined],
    ['anna@studenti.ateneo.it', 'anna@studenti.ateneo.it'],
    ['', undefined],
  ])('hold addresses and other things: %j', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  it('tell in the first of them which column holds addresses', () => {
    expect(addressColumn(row(1, 'Anna', 'anna@ateneo.it'))).toBe(1);
    expect(addressColumn(row(1, 'Nome', 'Posta elettronica'))).toBe(1);
    expect(addressColumn(row(1, 'E-mail', 'Nome'))).toBe(0);
    expect(addressColumn(row(1, 'Nome', 'Email'))).toBe(1);
    expect(addressColumn(row(1, 'anna@ateneo.it', 'Indirizzo'))).toBe(0);
    expect(addressColumn(row(1, 'Nome', 'Cognome'))).toBeUndefined();
    expect(addressColumn(undefined)).toBeUndefined();
    expect(isHeading(row(1, 'Nome', 'E-mail'), 1)).toBe(true);
    expect(isHeading(row(2, 'Nome', 'E-mail'), 1)).toBe(false);
    expect(isHeading(row(1, 'Nome', 'anna@email.it'), 1)).toBe(false);
    expect(isHeading(row(1, 'Nome'), 1)).toBe(false);
  });

  it('give each address once, and tell what is wrong line by line', () => {
    const rows = [
      row(1, 'Anna', 'ANNA@ateneo.it'),
      row(2, ' ', ''),
      row(3, 'Bruno'),
      row(4, 'Carla', 'carla at ateneo.it'),
      row(5, 'Anna', 'anna@ateneo.it'),
      row(6, '', 'dario@ateneo.it'),
      row(7, 'Elena', ' '),
    ];
    expect(readAddresses(rows, 1)).toEqual({
      members: [
        { address: 'anna@ateneo.it', line: 1 },
        { address: 'dario@ateneo.it', line: 6 },
      ],
      problems: [
        { line: 3, code: 'no-address' },
        { line: 4, code: 'wrong-address' },
        { line: 5, code: 'duplicate' },
        { line: 7, code: 'no-address' },
      ],
    });
  });
});

const begun: DirectoryImport = {
  id: 'I',
  organisation: 'aurora',
  group: 'helpdesk',
  generation: 1,
  state: 'open',
  next: 3,
  lines: 10,
  members: 8,
  problems: [{ line: 2, code: 'no-address' }],
  problemCount: 1,
};
const member = (name: string, line: number) => ({ address: `${name}@a.it`, line });

describe('a chunk of an import', () => {
  it('counts its lines, keeps what is new and tells what stood there before', () => {
    const chunk = {
      lines: 3,
      members: [member('a', 11), member('b', 12)],
      problems: [{ line: 13, code: 'no-address' as const }],
    };
    const { after, members } = takeChunk(begun, chunk, new Map([['a@a.it', begun.lines]]));
    expect(members).toEqual([member('b', 12)]);
    expect(after).toEqual({
      ...begun,
      next: 4,
      lines: 13,
      members: 9,
      problems: [...begun.problems, { line: 11, code: 'duplicate' }, { line: 13, code: 'no-address' }],
      problemCount: 3,
    });
  });

  it('that was half written before is taken as if it were not', () => {
    const chunk = { lines: 2, members: [member('a', 11), member('b', 12)], problems: [] };
    const fresh = takeChunk(begun, chunk, new Map());
    expect(takeChunk(begun, chunk, new Map([['a@a.it', 11]]))).toEqual(fresh);
  });

  it('tells encoding and layout for those that follow, and does not change them', () => {
    const layout = { column: 1, delimiter: ';' };
    const told = takeChunk(begun, { lines: 1, members: [], problems: [], encoding: 'utf-8', layout }, new Map()).after;
    expect(told).toMatchObject({ encoding: 'utf-8', layout });
    const other = { lines: 1, members: [], problems: [], encoding: 'windows-1252' as const };
    expect(takeChunk(told, other, new Map()).after).toMatchObject({ encoding: 'utf-8', layout });
  });

  it('adds to the count of problems without end, and to the list up to its limit', () => {
    const problems = Array.from({ length: problemsKept }, (_, at) => ({ line: 11 + at, code: 'no-address' as const }));
    const { after } = takeChunk(begun, { lines: problemsKept, members: [], problems }, new Map());
    expect([after.problems.length, after.problemCount]).toEqual([problemsKept, problemsKept + 1]);
  });
});
