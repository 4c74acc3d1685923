import { describe, expect, it, vi } from 'vitest';
import { routes } from '#http/routes';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';
import { cast } from '#support/http-cast';
import { missing, type Probe } from '#support/http-probes';
import { httpWork, openingBody } from '#support/http-work';
import { type Caller, httpWorld } from '#support/http-world';
import { idMatrix } from '#support/security/id-matrix';

const world = await httpWorld({ preset: portalWith(put('endCustomers', true)) });
const { call, context } = world;
const { open, act } = httpWork(world);
const matrix = await idMatrix(world);
const { anna, bruno, otherRobot, otto, dario, dora, ada, olga, otherAnna, nina } = cast;
const headers = { 'if-match': '*', 'x-request-id': 'probe' };

/** What a request answers, and how often the table was asked for it. */
const tripsOf = async (ask: () => Promise<unknown>): Promise<{ trips: number; answer: unknown }> => {
  const sent = vi.spyOn(context.client, 'send');
  const answer = await ask();
  const trips = sent.mock.calls.length;
  sent.mockRestore();
  return { trips, answer };
};

const probes = routes.flatMap(({ method, path, operation }) =>
  matrix[operation].map((probe: Probe) => ({
    probe,
    method,
    path,
    field: probe.field,
    at: probe.ask('ID', bruno).path,
  })),
);

describe('SEC-ENUM (FAULTS 1.17, FreeScout GHSA-wqq7-4q7m-273v): somebody who guesses', () => {
  it.each(probes)('waits no longer for what exists than for what does not: $method $at by $field', async (tried) => {
    const { probe, method } = tried;
    for (const who of probe.who) {
      const ask = (id: string) => {
        const { path, body } = probe.ask(id, who);
        return tripsOf(() => call(who, method, path, { headers, ...(body && { body }) }));
      };
      await ask(missing.number);
      expect(await ask(probe.foreign)).toEqual(await ask(probe.missing));
    }
  });

  it('finds no ticket by trying one number after the other', async () => {
    const { number } = await open(anna);
    const [year, last] = number.split('-');
    const tellings = new Set<string>();
    for (let next = Number(last) - 8; next <= Number(last) + 8; next += 1) {
      const guess = `${year}-${String(next).padStart(6, '0')}`;
      if ((await call(otherAnna, 'GET', `/v1/tickets/${guess}`)).status === 200) continue;
      const { status, headers: told, text } = await call(nina, 'GET', `/v1/tickets/${guess}`, { headers });
      tellings.add(JSON.stringify({ status, told, text }));
    }
    expect([...tellings]).toHaveLength(1);
    expect([...tellings][0]).toContain('"status":404');
  });

  it('hears the same of every number, whatever was done to its ticket', async () => {
    const numbers = [missing.number, '0', 'T-1', 'x'.repeat(40)];
    for (const actions of [[], ['take-charge'], ['take-charge', 'answer']]) {
      const { number } = await open(anna, openingBody('clarification'));
      for (const action of actions) await act(olga, number, action, action === 'answer' ? { text: 'Canary' } : {});
      numbers.push(number);
    }
    for (const rest of ['', '/articles', '/history', `/attachments/${missing.file}`]) {
      const answers = await Promise.all(
        numbers.map((number) => call(bruno, 'GET', `/v1/tickets/${number}${rest}`, { headers })),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });
});

describe('SEC-ENUM (FAULTS 1.17, osTicket e282910, FreeScout GHSA-jvmv-2qcp-7855): somebody who guesses people', () => {
  const same = async (who: Caller, ask: (id: string) => { path: string; body: object }, ids: readonly string[]) => {
    const answers: Awaited<ReturnType<typeof tripsOf>>[] = [];
    for (const id of ids) {
      const { path, body } = ask(id);
      await call(who, 'POST', path, { headers, body });
      answers.push(await tripsOf(() => call(who, 'POST', path, { headers, body })));
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.answer).toMatchObject({ status: 400 });
  };

  it('by their address learns not who is known, where, or was once', () =>
    same(
      otherRobot,
      (requester) => ({
        path: '/v1/tickets',
        body: { ...openingBody(), area: 'exams', subarea: 'exam_booking', requester },
      }),
      [anna, dario, olga, dora, ada].map(({ email }) => String(email)).concat(missing.email, 'x@y.example'),
    ));

  it('by their id learns not who is a requester, a tenant admin or disabled', async () => {
    const { number } = await open(bruno, { area: 'exams', subarea: 'exam_booking' });
    await same(
      otto,
      (owner) => ({ path: `/v1/tickets/${number}/actions/assign`, body: { owner } }),
      [anna, otherAnna, dario, ada].map(({ id }) => id).concat(missing.person, 'sub-anna', '__proto__'),
    );
  });

  it('as a requester or another organisation learns nothing of who works on a queue', async () => {
    for (const who of [bruno, otherAnna, otherRobot]) {
      const answers = await Promise.all(
        ['students', 'teaching', missing.queue].map((id) =>
          call(who, 'GET', `/v1/queues/${id}/operators`, { headers }),
        ),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]?.status).toBe(403);
    }
  });
});
