import { describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { TicketAnswer } from '#contract/answers/ticket';
import { line as oneLine, phone } from '#contract/fields';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { type HttpAnswer, httpWorld } from '#support/http-world';
import { dangersIn } from '#support/security/dangers-in';
import { hostileTexts } from '#support/security/hostile-texts';

const world = await httpWorld();
const { anna, olga, emma } = cast;
const { call, become } = world;
const { act, write } = httpWork(world);

const families = [...new Set(hostileTexts.map(([family]) => family))];
const ofFamily = (family: string): string[] => hostileTexts.filter(([one]) => one === family).map(([, text]) => text);

/** As a browser is told to take it: JSON and nothing else, and not to be kept. */
const expectData = ({ headers, text }: HttpAnswer): void => {
  expect(headers['content-type']).toMatch(/^application\/(problem\+)?json$/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toContain('no-store');
  expect(() => JSON.parse(text)).not.toThrow();
};

/** Where people may write one line only, the same text without what makes another line. */
const asLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim();
const asText = (text: string): string => text.replaceAll('\0', '');

const openLike = async (evil: string): Promise<HttpAnswer<TicketAnswer>> => {
  const contact = { name: asLine(evil), phone: '051 123' };
  const body = { ...openingBody(), subject: asLine(evil), description: asText(evil), contact };
  const answer = await call<TicketAnswer>(anna, 'POST', '/v1/tickets', { body });
  expect(answer.status, answer.text).toBe(201);
  return answer;
};

describe('XSS-CORPUS (FAULTS 1.8, RT CVE-2022-25802): whoever reads it over the API', () => {
  it.each(families)(
    'has every text as it was written, as data that no browser takes for a page: %s',
    async (family) => {
      for (const evil of ofFamily(family)) {
        const opened = await openLike(evil);
        const { number } = opened.body;
        await write(olga, number, 'note', { text: asText(evil) });
        const shown = await call<TicketAnswer>(olga, 'GET', `/v1/tickets/${number}`);
        const told = { subject: asLine(evil), description: asText(evil), contact: { name: asLine(evil) } };
        for (const answer of [opened, shown]) {
          expectData(answer);
          expect(answer.body).toMatchObject(told);
        }
        const articles = await call<{ items: ArticleAnswer[] }>(olga, 'GET', `/v1/tickets/${number}/articles`);
        expectData(articles);
        expect(articles.body.items.map(({ text }) => text)).toEqual([asText(evil), asText(evil)]);
      }
    },
  );

  it('has the names of people and files as they are', async () => {
    for (const [at, family] of families.entries()) {
      const evil = asLine(ofFamily(family)[0] ?? '');
      const person = await become({ ...emma, id: `emma-${at}`, email: `emma-${at}@canarini.example`, name: evil });
      const me = await call<{ name: string }>(person, 'GET', '/v1/me');
      expectData(me);
      expect(me.body.name).toBe(evil);
      const body = { name: evil, contentType: 'text/html', size: 1 };
      const { body: reserved } = await call<{ id: string }>(person, 'POST', '/v1/uploads', { body });
      const opening = { ...openingBody(), attachments: [reserved.id] };
      const { body: ticket } = await call<TicketAnswer>(person, 'POST', '/v1/tickets', { body: opening });
      const articles = await call<{ items: ArticleAnswer[] }>(olga, 'GET', `/v1/tickets/${ticket.number}/articles`);
      expectData(articles);
      expect(articles.body.items[0]).toMatchObject({ author: { name: evil }, attachments: [{ name: evil }] });
    }
  });

  it('has the release of a plan as it is, and no telephone number that is none', async () => {
    for (const family of families) {
      const release = asLine(ofFamily(family)[0] ?? '').slice(0, 60);
      const { number } = (await openLike(release)).body;
      await act(olga, number, 'take-charge');
      await act(olga, number, 'diagnose', { text: release });
      const planned = await act(olga, number, 'plan', { text: release, plan: { release } });
      expect(planned.plan?.release).toBe(release.trim());
      const shown = await call<TicketAnswer>(anna, 'GET', `/v1/tickets/${number}`);
      expectData(shown);
      expect(shown.body.plan).toEqual({ release: release.trim() });
    }
    for (const [, evil] of hostileTexts) expect(phone.safeParse(evil).success).toBe(false);
  });

  it('is told of a wrong field, path or parameter as data, too', async () => {
    for (const [, evil] of hostileTexts) {
      const query = encodeURIComponent(evil);
      const answers = await Promise.all([
        call<ProblemAnswer>(anna, 'POST', '/v1/tickets', { body: { [evil]: evil } }),
        call<ProblemAnswer>(anna, 'GET', `/v1/me?${query}=${query}`),
        call<ProblemAnswer>(anna, 'GET', `/v1/tickets/${query}`),
        call<ProblemAnswer>(anna, 'GET', '/v1/nowhere', { headers: { 'x-request-id': evil, 'accept-language': evil } }),
      ]);
      for (const answer of answers) {
        expectData(answer);
        expect([400, 404]).toContain(answer.status);
        expect(answer.headers['x-request-id']).toMatch(/^[\w.-]+$/);
      }
    }
  });

  it('cannot put another line where one line is asked for', () => {
    for (const [, evil] of hostileTexts) {
      expect(oneLine.safeParse(evil).success).toBe(asLine(evil) === evil.trim() && evil.trim().length > 0);
    }
  });
});

describe('XSS-CORPUS (FAULTS 1.8): a developer who reads the page about the API', () => {
  it('meets nothing that runs or loads, and the page may not even try', async () => {
    const { text, headers } = await call(null, 'GET', '/docs');
    const dangers = dangersIn(text.replace(/<style>[^<]*<\/style>/, '').replaceAll('href="/openapi.json"', ''));
    expect(dangers.filter((danger) => !/^<\w+ (id|href="#.*")>$/.test(danger))).toEqual([]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('finds the page the same whatever is asked with it', async () => {
    for (const [, evil] of hostileTexts.slice(0, 40)) {
      const answer = await call(null, 'GET', `/docs?${encodeURIComponent(evil)}=1`);
      expect(answer.status).toBe(400);
      expectData(answer);
    }
  });
});
