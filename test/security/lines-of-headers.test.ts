import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import { attachmentDisposition } from '#gateways/attachment-disposition';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { hostileTexts } from '#support/security/hostile-texts';

const world = await httpWorld();
const { anna, olga } = cast;
const { open, act, upload } = httpWork(world);
const { number } = await open(anna);
await act(olga, number, 'take-charge');

/** Whatever has ended a line somewhere, or turned what follows it. */
const breaks = ['\r\n', '\n', '\r', '\0', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001b[2K', '\u0008', '\ud800'];
const injected = 'Bcc: spy@evil.example';
const file = { name: 'canary.pdf', contentType: 'application/pdf', size: 1 };
const contact = { name: 'Canarina', phone: '051 123' };
const desk = `/v1/tickets/${number}/actions`;

/** Every field that is one line, where it is sent and where it may end: headers of mails and of downloads. */
const fields: readonly (readonly [pointer: string, path: string, body: (line: string) => object])[] = [
  ['/subject', '/v1/tickets', (subject) => ({ ...openingBody(), subject })],
  ['/contact/name', '/v1/tickets', (name) => ({ ...openingBody(), contact: { ...contact, name } })],
  ['/contact/phone', '/v1/tickets', (phone) => ({ ...openingBody(), contact: { ...contact, phone } })],
  ['/requester', '/v1/tickets', (requester) => ({ ...openingBody(), requester })],
  ['/follows', '/v1/tickets', (follows) => ({ ...openingBody(), follows })],
  ['/name', '/v1/uploads', (name) => ({ ...file, name })],
  ['/contentType', '/v1/uploads', (contentType) => ({ ...file, contentType })],
  ['/plan/release', `${desk}/plan`, (release) => ({ text: 'Canary', plan: { release } })],
  ['/plan/date', `${desk}/plan`, (date) => ({ text: 'Canary', plan: { date } })],
  ['/owner', `${desk}/assign`, (owner) => ({ owner })],
  ['/queue', `${desk}/move`, (queue) => ({ queue })],
];

describe('HEADER-LINES (FAULTS 1.24, RT CVE-2012-4730, OTOBO #2273): a person who writes one line', () => {
  it.each(fields)('cannot begin another line in %s', async (pointer, path, bodyOf) => {
    const before = await world.dump();
    for (const end of breaks) {
      const sent = { body: bodyOf(`Canary${end}${injected}`), headers: { 'if-match': '*' } };
      const { status, body } = await world.call<ProblemAnswer>(olga, 'POST', path, sent);
      const told = [status, body.errors?.map((error) => [error.pointer, error.code])];
      expect(told, JSON.stringify(end)).toEqual([400, [[pointer, 'wrong-format']]]);
    }
    expect(await world.dump()).toEqual(before);
  });

  it('cannot begin another line of an answer, by no header of theirs', async () => {
    for (const name of [
      'x-request-id',
      'idempotency-key',
      'if-none-match',
      'accept-language',
      'origin',
      'user-agent',
    ]) {
      for (const end of breaks) {
        const headers = { [name]: `a${end}set-cookie: b=1` };
        const answers = [
          await world.call(anna, 'GET', `/v1/tickets/${number}`, { headers }),
          await world.call(anna, 'GET', '/v1/tickets/none', { headers }),
        ];
        for (const answer of answers) {
          expect(Object.keys(answer.headers)).not.toContain('set-cookie');
          expect(Object.values(answer.headers).join('')).not.toMatch(/[^ -~]|b=1/);
        }
      }
    }
  });
});

/** The header as RFC 6266 reads it; nothing where it is anything else. */
const readDisposition = (header: string): { plain: string; name: string } | undefined => {
  const parts = /^attachment; filename="([^"\\\r\n]*)"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*)$/.exec(header);
  return parts ? { plain: parts[1] ?? '', name: decodeURIComponent(parts[2] ?? '') } : undefined;
};

describe('HEADER-LINES (FAULTS 1.24, 1.8; osTicket #3764): whoever sends a file', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...breaks, '"', '\\', ';', '%', '../', '=?utf-8?q?', '\u202e', '.svg', 'à', "'", '*'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
    fc.constantFrom(...hostileTexts.map(([, text]) => text)),
  );

  it('names a file so that one header says one name, whatever it is', () => {
    fc.assert(
      fc.property(names, (name) => {
        const header = attachmentDisposition(name);
        const read = readDisposition(header);
        expect(header).toMatch(/^[ -~]*$/);
        expect(read?.name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/u);
        expect([...(read?.name ?? '')].length).toBe([...name.toWellFormed()].length);
        expect(attachmentDisposition(read?.name ?? '')).toBe(header);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads its name back as they wrote it', async () => {
    const id = await upload(anna);
    const { number: own } = await open(anna, { attachments: [id] });
    const { body } = await world.call<{ name: string }>(anna, 'GET', `/v1/tickets/${own}/attachments/${id}`);
    expect(body.name).toBe('canary.pdf');
    expect(readDisposition(attachmentDisposition('à "b" %41.pdf'))).toEqual({
      plain: '_ _b_ _41.pdf',
      name: 'à "b" %41.pdf',
    });
  });
});
