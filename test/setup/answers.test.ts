import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, it } from 'vitest';
import { demo, type SetupWorld, setupWorld } from '#support/after-commit/setup-world';

let world: SetupWorld;
beforeEach(() => {
  world = setupWorld();
});

describe('CloudFormation gets an answer', () => {
  it('when the stack goes: the data stay, whatever the file says', async () => {
    const answer = await world.deploy('no tenant', { RequestType: 'Delete', PhysicalResourceId: 'tenant-setup' });
    expect(answer).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'tenant-setup' });
    expect(world.written).toEqual([]);
    expect(world.cognito.calls()).toEqual([]);
  });

  it('when there is no such preset', async () => {
    const answer = await world.deploy({ ...demo, preset: 'nothing' });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: "Error: There is no preset 'nothing'." });
  });

  it('when an API client has no client at the pool', async () => {
    const answer = await world.deploy({ ...demo, apiClients: [{ id: 'x', name: 'X', organisation: 'ateneo-aurora' }] });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: "Error: Nothing tells how 'x' signs in." });
  });

  it('when the pool refuses, with its reason, which the log does not repeat', async () => {
    world.cognito
      .on(AdminGetUserCommand)
      .rejects(Object.assign(new Error('ada@x: no'), { name: 'InvalidParameterException' }));
    expect(await world.deploy()).toMatchObject({ Status: 'FAILED', Reason: 'InvalidParameterException: ada@x: no' });
    expect(world.lines.join()).toContain('InvalidParameterException');
    expect(world.lines.join()).not.toContain('ada@x');
  });

  it('in time, when something hangs', async () => {
    let waited = 0;
    const after = async (milliseconds: number) => {
      waited = milliseconds;
    };
    world.ports.provisioning.ensureOrganisation = () => new Promise(() => undefined);
    const answer = await world.deploy(demo, {}, { ...world.ports, after });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('took too long') });
    expect(waited).toBe(290_000);
  });

  it('with a reason that fits into it', async () => {
    world.ports.provisioning.ensureConfiguration = async () => {
      throw new Error('x'.repeat(10_000));
    };
    const answer = await world.deploy();
    expect(JSON.stringify(answer).length).toBeLessThan(4_096);
  });

  it('or the function fails, so that Lambda tries again', async () => {
    const reply = async () => {
      throw new Error('CloudFormation did not take the answer: 403.');
    };
    await expect(world.deploy(demo, {}, { ...world.ports, reply })).rejects.toThrow('403');
  });
});
