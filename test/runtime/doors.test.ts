import { describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/result';
import { addArticle } from '#http/articles/add-article';
import { listOperators } from '#http/desk/list-operators';
import { listQueues } from '#http/desk/list-queues';
import { getCatalog } from '#http/self/get-catalog';
import { getMe } from '#http/self/get-me';
import { updateMe } from '#http/self/update-me';
import { countTickets } from '#http/tickets/count-tickets';
import { openTicket } from '#http/tickets/open-ticket';
import { reclassifyTicket } from '#http/tickets/reclassify-ticket';
import type { Door } from '#runtime/http/door';
import { classification } from '#support/ground/deciding';
import { portalDesk } from '#support/ground/portal';

type Asked = Parameters<Door['enter']>[0];

const anna = { id: 'anna', name: 'Anna', role: 'requester', language: 'it', organisation: 'bologna', queues: [] };
const olga = { ...anna, id: 'olga', role: 'operator', organisation: undefined, queues: ['students'] };
const refusal = fail({ reason: 'not-allowed', action: 'x' });
const enter = (door: Door, asked: object, person: object = anna) =>
  door.enter({ path: {}, query: {}, session: { person, configuration: portalDesk }, now: 'now', ...asked } as Asked);

/** A room that answers this, and what it was asked. */
const room = (answer: unknown) => {
  const asked: unknown[][] = [];
  const answering = async (...words: unknown[]) => {
    asked.push(words);
    return answer;
  };
  return { asked, room: answering as never };
};

describe('whoever opens a ticket', () => {
  const body = { ...classification, subject: 'Guasto', description: 'Non va.' };
  const opened = async (more: object, person: object = anna) => {
    const { asked, room: openRoom } = room(refusal);
    expect(
      await enter(openTicket({ openTicket: openRoom }), { body: { ...body, ...more }, idempotencyKey: 'k' }, person),
    ).toEqual(refusal);
    return asked[0];
  };

  it('says what it is about, and by which way it comes', async () => {
    const [, opening, repeatable] = (await opened({})) ?? [];
    const plain = {
      classification,
      content: { subject: 'Guasto' },
      description: 'Non va.',
      files: [],
      channel: 'portal',
    };
    expect(opening).toStrictEqual(plain);
    expect(repeatable).toMatchObject({ operation: 'openTicket', key: 'k' });
    expect((await opened({}, { ...anna, role: 'api_client' }))?.[1]).toStrictEqual({ ...plain, channel: 'api' });
    expect((await opened({ channel: 'phone' }))?.[1]).toStrictEqual({ ...plain, channel: 'phone' });
  });

  it('may say more', async () => {
    const contact = { name: 'Ada', phone: '06 12345' };
    const more = {
      contact,
      attachments: ['u'],
      requester: 'ada@example.org',
      follows: 'A1',
      regression: false,
      environment: 'e',
    };
    expect((await opened(more))?.[1]).toMatchObject({
      classification: { ...classification, regression: false, environment: 'e' },
      content: { subject: 'Guasto', contact },
      files: ['u'],
      requester: 'ada@example.org',
      follows: 'A1',
    });
  });
});

describe('whoever asks who they are and what there is', () => {
  it('is answered', async () => {
    const me = { id: 'anna', name: 'Anna', role: 'requester', language: 'it' };
    expect(await enter(getMe(), {})).toEqual(ok({ status: 200, body: me }));
    const changing = room(ok({ ...anna, language: 'en' }));
    const changed = await enter(updateMe({ updateMe: changing.room }), { body: { language: 'en', phone: undefined } });
    expect(changed).toEqual(ok({ status: 200, body: { ...me, language: 'en' } }));
    expect(changing.asked[0]?.[1]).toStrictEqual({ language: 'en' });
    expect(await enter(listQueues(), {}, olga)).toMatchObject({
      value: { status: 200, body: { items: expect.any(Array) } },
    });
    const people = room(ok([{ id: 'olga', name: 'Olga' }]));
    const operators = await enter(listOperators({ listOperators: people.room }), { path: { id: 'students' } }, olga);
    expect(operators).toEqual(ok({ status: 200, body: { items: [{ id: 'olga', name: 'Olga' }] } }));
    expect(people.asked[0]?.[1]).toBe('students');
  });

  it('is told why not', async () => {
    expect(await enter(listQueues(), {})).toMatchObject({ ok: false });
    expect(await enter(getMe(), {}, { ...anna, role: 'clock' })).toEqual(
      fail({ reason: 'not-allowed', action: 'seeSelf' }),
    );
    const rooms = { updateMe: room(refusal).room, getCatalog: (() => refusal) as never };
    expect(await enter(updateMe(rooms), { body: {} })).toEqual(refusal);
    expect(await enter(getCatalog(rooms), {})).toEqual(refusal);
    expect(await enter(listOperators({ listOperators: room(refusal).room }), {}, olga)).toEqual(refusal);
    expect(await enter(countTickets({ countTickets: room(refusal).room }), {})).toEqual(refusal);
  });
});

describe('whoever writes or corrects', () => {
  it('is told where the text stands, and that it is not there where it is not', async () => {
    const asked = { path: { number: 'A1' }, body: { kind: 'comment', text: 'x' } };
    const article = { id: 'a', kind: 'message', author: 'anna', at: 'now', files: [], body: 'x' };
    const view = { names: new Map([['anna', 'Anna']]), uploads: new Map() };
    const written = room(ok({ ...view, articles: [article] }));
    const answer = await enter(addArticle({ addArticle: written.room }), asked);
    expect(answer).toMatchObject({ value: { status: 201, headers: { location: '/v1/tickets/A1/articles' } } });
    expect(written.asked[0]?.[1]).toEqual({ number: 'A1', kind: 'comment', text: 'x', files: [] });
    const nothing = await enter(addArticle({ addArticle: room(ok({ ...view, articles: [] })).room }), asked);
    expect(nothing).toEqual(fail({ reason: 'not-found' }));
  });

  it('sends no file with a correction', async () => {
    const corrected = room(refusal);
    const asked = { path: { number: 'A1' }, body: { severity: 'low', type: undefined } };
    expect(await enter(reclassifyTicket({ actOnTicket: corrected.room }), asked, olga)).toEqual(refusal);
    const command = { kind: 'reclassify', to: { severity: 'low' } };
    expect(corrected.asked[0]?.[1]).toStrictEqual({ number: 'A1', command, files: [] });
  });
});
