import { describe, expect, it } from 'vitest';
import { attachmentDisposition } from '#gateways/attachment-disposition';
import { servedType } from '#gateways/served-type';

describe('a person who downloads a file', () => {
  it.each([
    ['a.txt', 'a.txt', 'a.txt'],
    ["it's (1)*!.txt", "it's (1)*!.txt", 'it%27s%20%281%29%2A%21.txt'],
    ['perché.png', 'perch_.png', 'perch%C3%A9.png'],
    ['a"b%c.txt', 'a_b_c.txt', 'a%22b%25c.txt'],
    ['../a\\b', '.._a_b', '.._a_b'],
    ['a\r\n\u0000b', 'a___b', 'a___b'],
    ['gnp\u202efdp\u2066.exe', 'gnp_fdp_.exe', 'gnp_fdp_.exe'],
    ['a\ud800', 'a_', 'a%EF%BF%BD'],
    [' ~', ' ~', '%20~'],
  ])('finds %j under its own name', (name, plain, encoded) => {
    expect(attachmentDisposition(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
  });

  const office = 'application/vnd.openxmlformats-officedocument';
  const openDocument = 'application/vnd.oasis.opendocument';
  it.each([
    ...['gzip', 'json', 'pdf', 'zip', 'msword', 'vnd.ms-excel', 'vnd.ms-powerpoint'].map(
      (type) => `application/${type}`,
    ),
    ...['presentation', 'spreadsheet', 'text'].map((type) => `${openDocument}.${type}`),
    ...['presentationml.presentation', 'spreadsheetml.sheet', 'wordprocessingml.document'].map(
      (type) => `${office}.${type}`,
    ),
    ...['image/gif', 'image/jpeg', 'image/png', 'image/webp', 'text/csv', 'text/plain'],
  ])('is told that it is %s', (type) => {
    expect(servedType(type)).toBe(type);
    expect(servedType(` ${type.toUpperCase()} ; charset=utf-8`)).toBe(type);
  });

  it.each(['text/html', 'image/svg+xml', 'application/xml', 'text/javascript', 'application/xhtml+xml', ';', ''])(
    'is told nothing of a file that calls itself %j',
    (type) => {
      expect(servedType(type)).toBe('application/octet-stream');
    },
  );
});
