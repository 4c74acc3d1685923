import { beforeAll, describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import { contracts } from '#contract/contracts';
import { routes } from '#http/routes';
import { formWith } from '#support/ground/forms';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';
import type { Probe } from '#support/http-probes';
import { type Caller, httpWorld } from '#support/http-world';
import { fieldsOf } from '#support/security/fields-of';
import { idMatrix } from '#support/security/id-matrix';
import { carriesId, idFields, plainFields } from '#support/security/known-fields';
import { outside, relationOf, relations } from '#support/security/strangers';

const photo = { ...formWith({ kind: 'file', key: 'photos' }), attach: [{ type: 'request' }] };
const world = await httpWorld({ preset: portalWith(put('forms', { photo }), put('endCustomers', true)) });
const matrix = await idMatrix(world);

/** What everybody may know who may ask at all: the desk has one tree of queues, to hand tickets over, and one registry. */
const commonKnowledge: Readonly<Record<string, string>> = {
  'listOperators /id': 'operator of another queue',
  'listEndCustomers /partner': 'operator of another queue',
  'createEndCustomer /partner': 'operator of another queue',
  'getEndCustomer /endCustomer': 'operator of another queue',
  'changeEndCustomer /endCustomer': 'operator of another queue',
};

const nameOf = (who: Caller): string => who?.id ?? 'nobody in particular';

const expectTold = (
  { fields, status = fields ? 400 : 404 }: Probe,
  who: Caller,
  status_: number,
  body: ProblemAnswer,
) => {
  const isOut = outside.includes(who);
  expect(status_).toBe(isOut ? 401 : status);
  if (!fields || isOut) return;
  const told = (body.errors ?? []).map(({ pointer, code }) => [pointer, code]);
  expect(Object.fromEntries(told)).toEqual(fields);
};

describe.each(routes)('SEC-IDOR-matrix, SEC-ATT-bind (FAULTS 1.1, 1.2, 1.17): $method $path', (route) => {
  const { method, operation } = route;
  const probes = matrix[operation];
  let before: unknown;
  beforeAll(async () => {
    before = await world.dump();
  });

  it('takes only fields of which somebody has said whether they carry an id', () => {
    const { path, query, body } = contracts[operation];
    const fields = [path, query, body].flatMap((schema) => fieldsOf(schema));
    expect(fields.filter((field) => !idFields.has(field) && !plainFields.has(field))).toEqual([]);
    const carrying = new Set(fields.filter((field) => carriesId(operation, field)));
    expect([...new Set(probes.map(({ field }) => field))].toSorted()).toEqual([...carrying].toSorted());
  });

  it('is tried by everybody whom an id of others does not concern', () => {
    for (const name of new Set(probes.map(({ field }) => field))) {
      const tried = probes.filter(({ field }) => field === name).flatMap(({ who }) => who.map(relationOf));
      const wanted = relations.filter((relation) => relation !== commonKnowledge[`${operation} ${name}`]);
      expect([...new Set(tried)].toSorted(), name).toEqual(wanted);
    }
  });

  const cases = probes.flatMap((probe) =>
    probe.who.map((who) => ({ probe, who, name: nameOf(who), field: probe.field, at: probe.ask('ID', who).path })),
  );
  it.each(cases)('tells $name nothing of others by $field ($at)', async ({ probe, who }) => {
    expect(probe.foreign).not.toBe('');
    const ask = (id: string) => {
      const { path, body } = probe.ask(id, who);
      const headers = { 'if-match': '*', 'x-request-id': 'probe' };
      return world.call<ProblemAnswer>(who, method, path, { headers, ...(body && { body }) });
    };
    const foreign = await ask(probe.foreign);
    expect(foreign).toEqual(await ask(probe.missing));
    expectTold(probe, who, foreign.status, foreign.body);
  });

  it('has changed nothing by any of this', async () => {
    expect(await world.dump()).toEqual(before);
  });
});
