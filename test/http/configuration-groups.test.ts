import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { cast } from '#support/http-cast';
import { configurationDesk, label } from '#support/http-configuration';
import { httpWorld } from '#support/http-world';

const { ada, olga } = cast;

describe('an operator whose group is given other queues', () => {
  it('works on them with the next request, and on those of before no more', async () => {
    const world = await httpWorld();
    const { change } = configurationDesk(world);
    const group = (...queues: string[]): Change => ({
      op: 'put',
      place: ['groups', 'front'],
      value: { label, queues },
    });
    const mine = async () => {
      const { body } = await world.call<{ items: { id: string; mine: boolean }[] }>(olga, 'GET', '/v1/queues');
      return body.items.filter((one) => one.mine).map(({ id }) => id);
    };
    await change([group('teaching')]);
    const headers = { 'if-match': '*' };
    const { body: told } = await world.call(ada, 'PATCH', `/v1/people/${olga.id}`, {
      body: { groups: ['front'], queues: ['students'] },
      headers,
    });
    expect(told).toMatchObject({ queues: ['students', 'teaching'], ownQueues: ['students'], groups: ['front'] });
    expect(await mine()).toEqual(expect.arrayContaining(['students', 'teaching']));
    await change([group('services')], { key: 'k', tag: '"2"' });
    expect((await mine()).toSorted()).toEqual(['services', 'students']);
    expect((await world.store.directory.operatorsOf('teaching')).map(({ id }) => id)).toEqual(['otto']);
    expect((await world.store.directory.operatorsOf('services')).map(({ id }) => id)).toEqual([olga.id]);
    const before = await world.dump();
    expect((await change([group('services')], { key: 'k', tag: '"2"' })).body.version).toBe(3);
    expect(await world.dump()).toEqual(before);
  });

  it('is brought there by a repetition when the first attempt stopped half-way', async () => {
    const world = await httpWorld({ failing: true });
    const { change } = configurationDesk(world);
    const group = (...queues: string[]): Change => ({
      op: 'put',
      place: ['groups', 'front'],
      value: { label, queues },
    });
    await change([group('teaching')]);
    const headers = { 'if-match': '*' };
    await world.call(ada, 'PATCH', `/v1/people/${olga.id}`, { body: { groups: ['front'], queues: [] }, headers });
    const members = await world.call<{ items: { id: string }[] }>(ada, 'GET', '/v1/people?groups=front,nowhere');
    expect(members.body.items.map(({ id }) => id)).toEqual([olga.id]);
    const { write } = world.store.people;
    world.store.people.write = async () => {
      throw new Error('the power is out');
    };
    expect((await change([group('services')], { key: 'k', tag: '"2"' })).status).toBe(500);
    const { body } = await world.call<{ items: { id: string; mine: boolean }[] }>(olga, 'GET', '/v1/queues');
    expect(body.items.filter(({ mine }) => mine).map(({ id }) => id)).toEqual(['services']);
    world.store.people.write = write;
    expect((await change([group('services')], { key: 'k', tag: '"2"' })).status).toBe(200);
    expect((await world.store.directory.person(olga.id))?.queues).toEqual(['services']);
  });
});
