import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maximumFilesPerArticle } from '#domain/upload';
import { articleItem } from '#store/article-item';
import { configurationItem } from '#store/configuration-item';
import { eventItem } from '#store/event-item';
import { table } from '#store/table';
import { ticketItem } from '#store/ticket-item';
import { uploadItem } from '#store/upload-item';
import { portalDesk } from '#support/ground/portal';
import { itemBytes } from '#support/store/item-bytes';
import { minute, opening, publicly } from '#support/store/story';
import { uploadOf } from '#support/store/upload-of';

const kilobyte = 1_024;
const bytesOf = (item: unknown) => itemBytes(marshall(item, { removeUndefinedValues: true }));
const text = (length: number) => fc.string({ unit: 'grapheme', maxLength: length }).map((one) => one.slice(0, length));
const longest = (length: number) => fc.constantFrom('è', '€', '字', 'a').map((letter) => letter.repeat(length));
const upTo = (length: number) => fc.oneof(text(length), longest(length));
const name = fc.constantFrom('a'.repeat(64), 'infrastructural', 'x');
const ulid = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('sizes', () => {
  test('everything at its longest stays far below the 400 KB of an item, and reads back as it was', () => {
    const everything = fc.record({
      subject: upTo(200),
      body: upTo(32_000),
      release: upTo(200),
      state: name,
      queue: name,
      subarea: name,
    });
    fc.assert(
      fc.property(everything, ({ subject, body, release, state, queue, subarea }) => {
        const files = Array.from({ length: maximumFilesPerArticle }, (_, i) => `${ulid}-${i}`);
        const facts = { state, queue, subarea, owner: ulid, responsible: ulid, plan: { date: '2026-12-31', release } };
        const begun = opening('2026-000001', { ...facts, environment: queue }, { body, uploads: files });
        const first = { ...begun, after: { ...begun.after, subject } };
        const second = publicly(first.after, { ...facts, state: 'resolved', closesAt: minute(9) }, { body });
        for (const { after, event, article } of [first, second]) {
          if (!article) throw new Error('no article');
          const items = [ticketItem.write(after, 1), eventItem.write(event), articleItem.write(article)];
          for (const item of items) expect(bytesOf(item)).toBeLessThan(300 * kilobyte);
          expect(ticketItem.read(ticketItem.write(after, 1))).toEqual(after);
        }
        const upload = uploadItem.write(uploadOf(ulid, { name: subject }));
        expect(bytesOf(upload)).toBeLessThan(2 * kilobyte);
      }),
      { numRuns: 60 },
    );
  });

  test('the configuration of the preset that ships fits into one item many times', () => {
    expect(bytesOf(configurationItem.write(portalDesk))).toBeLessThan(100 * kilobyte);
  });

  test('what an index holds of an ordinary ticket is at most 600 bytes, and of every ticket of the preset at most 1 KB', () => {
    const shown = (subject: string) => {
      const facts = { requester: ulid, queue: 'students_second', organisation: 'universita-di-bologna', owner: ulid };
      const { after } = opening('2026-000001', { ...facts, regression: true, environment: 'production' });
      const item = ticketItem.write({ ...after, subject }, 1);
      return table.indexes.map(({ partitionKey, sortKey, projection }) => {
        const names = ['pk', 'sk', partitionKey, sortKey, ...(projection === 'keys-only' ? [] : projection)];
        return bytesOf(Object.fromEntries(names.map((field) => [field, item[field]])));
      });
    };
    expect(Math.max(...shown('Non riesco a rinnovare l’iscrizione per il nuovo anno'))).toBeLessThanOrEqual(600);
    expect(Math.max(...shown('x'.repeat(200)))).toBeLessThanOrEqual(kilobyte);
  });
});
