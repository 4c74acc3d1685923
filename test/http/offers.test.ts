import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { portal } from '#support/ground/portal';
import { cast, organisations } from '#support/http-cast';
import { httpRefusals } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { open, read, patch } = httpWork(world);
const { anna, rita, robot, otherAnna, olga, otto, sofia, ada } = cast;
const notAllowed = { status: 403, code: 'not-allowed' } as const;

const catalogOf = async (who: Person): Promise<CatalogAnswer> =>
  (await call<CatalogAnswer>(who, 'GET', '/v1/catalog')).body;
const areasOf = async (who: Person): Promise<string[]> => (await catalogOf(who)).areas.map(({ id }) => id).toSorted();

describe('a person who wants to open a ticket', () => {
  it('is offered the areas that an agreement covers today', async () => {
    for (const who of [anna, rita, robot]) {
      expect(await areasOf(who)).toEqual(['career', 'enrolment', 'exams', 'library']);
    }
    expect(await areasOf(otherAnna)).toEqual(['enrolment', 'exams']);
  });

  it('is offered more on the very day on which an agreement begins, by the clock of Rome', async () => {
    const loans = { area: 'accounting', subarea: 'budget' };
    clock.set('2026-03-31T21:59:59.000Z');
    expect(await areasOf(anna)).not.toContain('accounting');
    clock.set('2026-03-31T22:00:00.000Z');
    expect(await areasOf(anna)).toContain('accounting');
    expect(await areasOf(otherAnna)).toContain('library');
    expect((await open(anna, loans)).area).toBe('accounting');
  });

  it('can open a ticket for everything that is offered', async () => {
    const { types, areas, severities, urgencies, environments } = await catalogOf(anna);
    const [first] = areas;
    for (const { id, subtypes } of types) {
      for (const subtype of subtypes) await open(anna, { type: id, subtype: subtype.id });
    }
    for (const { id, subareas } of areas) await open(anna, { area: id, subarea: subareas[0]?.id });
    for (const severity of severities) {
      for (const urgency of urgencies) await open(anna, { severity: severity.id, urgency: urgency.id });
    }
    for (const environment of environments) await open(anna, { environment: environment.id });
    expect(first).toBeDefined();
  });

  it('is told nothing of queues', async () => {
    expect(JSON.stringify(await catalogOf(anna))).not.toMatch(/queue|students_second/);
  });

  it('is told what their tickets are called, and of no other area that they cannot choose', async () => {
    const { archived } = await catalogOf(anna);
    expect(archived?.areas.map(({ id }) => id).toSorted()).toEqual(['research']);
    const { number } = await open(anna);
    expect((await read(anna, number)).body).not.toHaveProperty('called');
    expect(await patch(sofia, number, { area: 'staff', subarea: 'payroll' })).not.toHaveProperty('called');
    const { called } = (await read(anna, number)).body;
    expect(called).toEqual({
      area: portal.areas['staff']?.label,
      subarea: portal.areas['staff']?.subareas['payroll']?.label,
    });
    const { body } = await call<{ items: TicketAnswer[] }>(anna, 'GET', '/v1/tickets');
    expect(body.items.filter((ticket) => ticket.called).map((ticket) => ticket.number)).toEqual([number]);
    expect(JSON.stringify(await catalogOf(anna))).not.toContain('payroll');
  });

  it('who works at the desk is offered everything', async () => {
    for (const who of [olga, sofia, ada]) expect((await catalogOf(who)).areas).toHaveLength(11);
  });

  it('who works at the desk is told what the organisations are called, and nobody else', async () => {
    const named = organisations.map(({ id, name }) => ({ id, name }));
    expect(named.length).toBeGreaterThan(1);
    for (const who of [olga, sofia, ada]) expect((await catalogOf(who)).organisations).toEqual(named);
    for (const who of [anna, rita, robot, otherAnna]) {
      const catalog = await catalogOf(who);
      expect(Object.keys(catalog)).not.toContain('organisations');
      expect(JSON.stringify(catalog)).not.toContain('aurora');
    }
  });

  it('has the priority of severity and urgency', async () => {
    const priority = async (severity: string, urgency: string) =>
      (await open(anna, { ...openingBody(), severity, urgency })).priority;
    expect(await priority('blocking', 'urgent')).toBe('code_red');
    expect(await priority('blocking', 'not_urgent')).toBe('very_high');
    expect(await priority('high', 'not_urgent')).toBe('high');
    expect(await priority('low', 'urgent')).toBe('medium');
    expect(await priority('low', 'not_urgent')).toBe('low');
  });
});

describe('the desk', () => {
  it('sees the tree of queues and which are theirs', async () => {
    const { body } = await call<{ items: { id: string; parent?: string; mine: boolean }[] }>(otto, 'GET', '/v1/queues');
    expect(body.items).toHaveLength(10);
    expect(body.items.filter(({ mine }) => mine).map(({ id }) => id)).toEqual(['teaching']);
    expect(body.items.find(({ id }) => id === 'students_second')).toMatchObject({ parent: 'students' });
  });

  it('sees who works on a queue, without those who are disabled', async () => {
    const names = async (queue: string) =>
      (await call<{ items: { id: string }[] }>(ada, 'GET', `/v1/queues/${queue}/operators`)).body.items.map(
        ({ id }) => id,
      );
    expect(await names('students')).toEqual(['olga', 'oscar']);
    expect(await names('development')).toEqual([]);
    await refused(olga, 'GET /v1/queues/nowhere/operators', {}, { status: 404, code: 'not-found' });
  });

  it('alone sees queues and operators', async () => {
    for (const who of [anna, rita, robot]) {
      await refused(who, 'GET /v1/queues', {}, notAllowed);
      await refused(who, 'GET /v1/queues/students/operators', {}, notAllowed);
    }
  });
});
