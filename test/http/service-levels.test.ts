import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { configurationDesk } from '#support/http-configuration';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const { anna, emma, olga } = cast;

describe('what is agreed for a ticket (R7.1)', () => {
  it('is read by requester and operator, and follows its priority and type', async () => {
    const { open, read, patch } = httpWork(await httpWorld());
    const { number } = await open(anna);
    const high = { firstResponseWorkingMinutes: 240, resolutionWorkingMinutes: 2400 };
    expect((await read(anna, number)).body).toMatchObject({ priority: 'high', serviceLevel: high });
    expect((await read(olga, number)).body.serviceLevel).toEqual(high);
    await patch(olga, number, { severity: 'low' });
    const ordinary = { firstResponseWorkingMinutes: 480, resolutionWorkingMinutes: 4800 };
    expect((await read(anna, number)).body).toMatchObject({ priority: 'medium', serviceLevel: ordinary });
    const explained = { firstResponseWorkingMinutes: 480, resolutionWorkingMinutes: 1440 };
    const changed = await patch(olga, number, { type: 'clarification', subtype: 'consultancy' });
    expect(changed.serviceLevel).toEqual(explained);
  });

  it('is counted in the hours that everybody’s catalogue tells', async () => {
    const { call } = await httpWorld();
    for (const who of [anna, olga]) {
      const { body } = await call<CatalogAnswer>(who, 'GET', '/v1/catalog');
      expect(body.serviceHours).toEqual(portal.serviceHours);
    }
  });

  it('is what the desk says today, also of older tickets', async () => {
    const world = await httpWorld();
    const { open, read } = httpWork(world);
    const { number } = await open(emma);
    const serviceLevels = [{ firstResponseWorkingMinutes: 5, resolutionWorkingMinutes: 50 }];
    await configurationDesk(world).change([{ op: 'put', place: ['serviceLevels'], value: serviceLevels }]);
    expect((await read(emma, number)).body.serviceLevel).toEqual(serviceLevels[0]);
    await configurationDesk(world).change([{ op: 'put', place: ['serviceLevels'], value: [] }]);
    expect((await read(emma, number)).body.serviceLevel).toBe(undefined);
  });

  it('is nothing on a desk from before there was any', async () => {
    const { serviceHours: _hours, serviceLevels: _levels, ...older } = portal;
    const world = await httpWorld({ preset: older });
    const { open } = httpWork(world);
    const { serviceLevel } = await open(anna);
    const { body } = await world.call<CatalogAnswer>(anna, 'GET', '/v1/catalog');
    expect([serviceLevel, body.serviceHours]).toEqual([undefined, undefined]);
  });
});
