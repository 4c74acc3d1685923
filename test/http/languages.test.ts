import { describe, expect, it } from 'vitest';
import type { MeAnswer } from '#contract/answers/me';
import type { ProblemAnswer } from '#contract/answers/problem';
import { fieldTexts, problemTexts } from '#runtime/http/problem-texts';
import { cast } from '#support/http-cast';
import { openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const { call } = world;
const { anna, rita, emma, olga, sofia, ada, otherAnna, robot } = cast;

const [italian, english] = ['Non esiste o non puoi vederlo.', 'It does not exist or you may not see it.'];
const titleFor = async (who: typeof anna | typeof emma, accepted?: string): Promise<string> => {
  const headers = accepted === undefined ? {} : { 'accept-language': accepted };
  return (await call<ProblemAnswer>(who, 'GET', '/v1/tickets/2026-999999', { headers })).body.title;
};

describe('a person who is refused', () => {
  it.each([
    ['it', italian],
    ['it-IT', italian],
    ['IT', italian],
    ['it;q=0.9, en;q=0.8', italian],
    ['it, *;q=0.1', italian],
    ['it-CH, fr;q=0.9', italian],
    ['en', english],
    ['en-GB,en;q=0.9', english],
    ['en;q=0.9, it;q=0.3', english],
    ['en, it', english],
    ['en;q=0.3, it;q=0.9', italian],
    ['fr, en;q=0.1', english],
    ['it;q=0, en;q=0.1', english],
    ['en;q=x, it;q=0.1', italian],
  ])('reads why in the language that they accept: %s', async (accepted, title) => {
    expect(await titleFor(anna, accepted)).toBe(title);
    expect(await titleFor(emma, accepted)).toBe(title);
  });

  it('reads why in their own language when they accept none in particular', async () => {
    for (const accepted of [undefined, '', '*', 'fr', 'de-IT', 'italian', ';;;q=,']) {
      expect([await titleFor(anna, accepted), await titleFor(emma, accepted)]).toEqual([italian, english]);
    }
  });

  it('reads each wrong field in that language too', async () => {
    const detailFor = async (accepted: string) => {
      const headers = { 'accept-language': accepted };
      const { body } = await call<ProblemAnswer>(anna, 'POST', '/v1/tickets', { body: { colour: 1 }, headers });
      return body.errors?.at(-1)?.detail;
    };
    expect([await detailFor('it'), await detailFor('en')]).toEqual([
      'Questo campo non esiste.',
      'There is no such field.',
    ]);
  });

  it('reads of the organisation of whom the ticket is for, whoever opens it', async () => {
    const body = { ...openingBody(), area: 'career', subarea: 'study_plan' };
    const detailFor = async (who: typeof olga, more: object) => {
      const headers = { 'accept-language': 'en' };
      const answer = await call<ProblemAnswer>(who, 'POST', '/v1/tickets', { body: { ...body, ...more }, headers });
      return answer.body.errors?.map(({ detail }) => detail);
    };
    const told = ["No agreement in force of the requester's organisation covers this area."];
    expect(await detailFor(otherAnna, {})).toEqual(told);
    expect(await detailFor(olga, { requester: otherAnna.email })).toEqual(told);
  });

  it('reads of no type of ticket by name, as each desk has its own', () => {
    const told = Object.values({ ...problemTexts, ...fieldTexts }).flatMap((text) => Object.values(text));
    expect(told.filter((text) => /anomal/i.test(text))).toEqual([]);
  });

  it('reads English when nobody knows them', async () => {
    expect((await call<ProblemAnswer>(null, 'GET', '/v1/me')).body.title).toBe(
      'The access token is not accepted: sign in again.',
    );
    expect((await call<ProblemAnswer>(null, 'GET', '/nowhere')).body.title).toBe(english);
  });
});

describe('a person who changes their language and number', () => {
  it.each([anna, rita, olga, sofia, ada])('may do so whatever their role: $role', async (who) => {
    const change = async (language: string) => {
      const { status, body } = await call<MeAnswer>(who, 'PATCH', '/v1/me', { body: { language } });
      expect([status, body.language, body.role]).toEqual([200, language, who.role]);
    };
    await change('en');
    expect((await call<MeAnswer>(who, 'GET', '/v1/me')).body.language).toBe('en');
    await change('it');
  });

  it('is addressed accordingly from then on', async () => {
    const changed = await call(olga, 'PATCH', '/v1/me', { body: { language: 'en', phone: ' +39 051 123456 ' } });
    expect([changed.status, changed.body]).toMatchObject([
      200,
      { id: 'olga', language: 'en', phone: '+39 051 123456' },
    ]);
    await world.become({ ...olga, language: 'en' });
    expect(await titleFor(olga)).toBe(english);
    const removed = await call(olga, 'PATCH', '/v1/me', { body: { phone: null } });
    expect(removed.body).not.toHaveProperty('phone');
    expect((await call(olga, 'GET', '/v1/me')).body).toEqual(removed.body);
  });
});

describe('a person who asks who they are', () => {
  it('is told role, organisation and queues', async () => {
    expect((await call(anna, 'GET', '/v1/me')).body).toEqual({
      id: 'anna',
      name: anna.name,
      email: anna.email,
      role: 'requester',
      language: 'it',
      organisation: { id: 'aurora', name: 'Ateneo' },
    });
    expect((await call(robot, 'GET', '/v1/me')).body).toMatchObject({
      role: 'api_client',
      organisation: { id: 'aurora' },
    });
    expect((await call(olga, 'GET', '/v1/me')).body).toMatchObject({ role: 'operator', queues: ['students'] });
  });
});
