import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Preset } from '#domain/preset/preset';
import { demo, type SetupWorld, setupWorld } from '#support/after-commit/setup-world';
import { loadPreset } from '../../presets/load-preset.ts';

let world: SetupWorld;
beforeEach(() => {
  world = setupWorld();
});

describe('a preset that changes', () => {
  const shipped = loadPreset('consortium-portal') as Preset;
  const { students: _lost, ...queues } = shipped.queues;
  const renamed = { ...shipped, name: 'library' };

  it.each([
    ['lost a queue', { ...shipped, queues }, "Error: The preset 'consortium-portal' has lost queues.students: "],
    ['is another', renamed, "Error: The desk runs the preset 'consortium-portal' and cannot go over to 'library': "],
  ])(
    'is refused with its place when it %s, and nothing of that deployment is in force',
    async (_what, preset, told) => {
      await world.deploy();
      const before = structuredClone([world.written, world.people]);
      const [, ...others] = demo.people;
      const answer = await world.deploy({ ...demo, people: others }, {}, { ...world.ports, presets: () => preset });
      expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining(told) });
      expect([world.written, world.people]).toEqual(before);
    },
  );

  it('comes into force when it has grown', async () => {
    await world.deploy();
    const grown = { ...shipped, queues: { ...shipped.queues, board: { label: { it: 'x', en: 'x' } } } };
    const answer = await world.deploy(demo, {}, { ...world.ports, presets: () => grown });
    expect(answer).toMatchObject({ Status: 'SUCCESS' });
    expect((await world.ports.provisioning.configurationInForce())?.preset).toEqual(grown);
  });

  it('comes into force last, so that a deployment that fails can be taken back', async () => {
    world.cognito.on(AdminCreateUserCommand).rejects(new Error('fifty mails a day'));
    expect(await world.deploy()).toMatchObject({ Status: 'FAILED' });
    expect(await world.ports.provisioning.configurationInForce()).toBeUndefined();
  });
});
