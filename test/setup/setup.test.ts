import { AdminCreateUserCommand, AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, it } from 'vitest';
import { demo, issuer, type SetupWorld, setupWorld } from '#support/after-commit/setup-world';

const humans = demo.admins.length + demo.people.length;
const everybody = humans + demo.apiClients.length;

let world: SetupWorld;
beforeEach(() => {
  world = setupWorld();
});

describe('a first deployment', () => {
  it('brings configuration, organisations and people into force and says so', async () => {
    expect(await world.deploy()).toEqual({
      StackId: 'stack',
      RequestId: 'request',
      LogicalResourceId: 'TenantSetup',
      PhysicalResourceId: 'tenant-setup',
      Status: 'SUCCESS',
      Data: { configuration: 1, organisations: 2, people: everybody },
    });
    expect(world.written).toEqual([
      'organisation ateneo-aurora',
      'organisation borgo-lieto',
      'dismissal before 0 people',
      'configuration demo consortium-portal',
    ]);
  });

  it('tells the desk what the organisations are called', async () => {
    await world.deploy();
    expect(Object.keys(world.names)).toEqual(['ateneo-aurora', 'borgo-lieto']);
    expect(Object.values(world.names)).toEqual(demo.organisations.map(({ name }) => name));
  });

  it('lets everybody sign in at the pool, programs by the id of their client', async () => {
    await world.deploy();
    const identityOf = (id: string) => world.people.get(id)?.identities;
    expect(identityOf('aurora-portal')).toEqual([{ issuer, subject: 'client-1' }]);
    expect(identityOf('giulia')).toEqual([{ issuer, subject: expect.stringMatching(/^sub-\d+$/) }]);
    const subjects = [...world.people.values()].map(({ identities }) => JSON.stringify(identities));
    expect(new Set(subjects).size).toBe(everybody);
    expect(world.cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(humans);
  });

  it("gives each person what the file says, in the tenant's language unless it says another", async () => {
    await world.deploy();
    expect(world.people.get('emma')?.person).toEqual({
      id: 'emma',
      name: 'Emma Ward',
      email: 'emma.ward@borgo-lieto.example',
      role: 'requester',
      organisation: 'borgo-lieto',
      queues: [],
      language: 'en',
      disabled: false,
    });
    expect(world.people.get('sara')?.person).toMatchObject({
      role: 'operator',
      queues: ['students', 'students_second'],
    });
    expect(world.people.get('aurora-portal')?.person).not.toHaveProperty('email');
  });

  it('makes the admins of the file the first people, under ids that tell nothing of them', async () => {
    await world.deploy();
    const [admin, ...others] = [...world.people.values()].filter(({ person }) => person.role === 'tenant_admin');
    expect(others).toEqual([]);
    expect(admin?.person).toMatchObject({ name: 'Ada Bianchi', email: 'ada.bianchi@consorzio-aurora.example' });
    expect(admin?.person.id).toMatch(/^admin-[0-9a-f]{16}$/);
  });
});

describe('a later deployment', () => {
  it('makes no user twice and gives everybody the same id and sign-in', async () => {
    await world.deploy();
    const first = structuredClone(world.people);
    await world.deploy(demo, { RequestType: 'Update', PhysicalResourceId: 'tenant-setup' });
    expect(world.people).toEqual(first);
    expect(world.cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(humans);
  });

  it('after one that failed half-way goes on from there', async () => {
    const { ensurePerson } = world.ports.provisioning;
    world.ports.provisioning.ensurePerson = async (person, identities) => {
      if (person.id === 'luca') throw new Error('the table is busy');
      return ensurePerson(person, identities);
    };
    expect(await world.deploy()).toMatchObject({ Status: 'FAILED', Reason: 'Error: the table is busy' });
    world.ports.provisioning.ensurePerson = ensurePerson;
    expect(await world.deploy()).toMatchObject({ Status: 'SUCCESS' });
    expect(world.people.size).toBe(everybody);
    expect(world.cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(humans);
  });

  it('goes on when the pool made a user but its answer got lost', async () => {
    const [pool, email] = [world.ports.userPool, 'giulia.conti@ateneo-aurora.example'];
    world.cognito
      .on(AdminCreateUserCommand)
      .rejects(Object.assign(new Error('exists'), { name: 'UsernameExistsException' }));
    world.cognito
      .on(AdminGetUserCommand)
      .rejectsOnce(Object.assign(new Error('not yet'), { name: 'UserNotFoundException' }))
      .resolves({ UserAttributes: [{ Name: 'sub', Value: 'sub-1' }] });
    expect(await pool?.ensureUser(email, 'Giulia Conti')).toBe('sub-1');
  });

  it('is told whose address somebody at the pool has and never verified, and what to do', async () => {
    const attributes = { sub: 'intruder', email_verified: 'false' };
    const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
    world.cognito.on(AdminGetUserCommand).resolves({ UserAttributes });
    const answer = await world.deploy();
    expect(answer).toMatchObject({
      Status: 'FAILED',
      Reason: expect.stringMatching(/'[\w-]+' .* never verified it: .* deploy again/),
    });
  });

  it('keeps the resource that CloudFormation knows, so that nothing is deleted in its place', async () => {
    const answer = await world.deploy(demo, { RequestType: 'Update', PhysicalResourceId: 'older-name' });
    expect(answer?.PhysicalResourceId).toBe('older-name');
  });
});

describe('somebody who is to be out', () => {
  const disabled = (list: readonly object[]) => list.map((one) => ({ ...one, disabled: true }));
  const everybodyOut = {
    ...demo,
    admins: disabled(demo.admins),
    people: disabled(demo.people),
    apiClients: disabled(demo.apiClients),
  };

  it('is disabled, with no sign-in and no queue, be it an admin, an operator or a program', async () => {
    await world.deploy();
    expect(await world.deploy(everybodyOut)).toMatchObject({ Status: 'SUCCESS' });
    expect(world.people.size).toBe(everybody);
    for (const { person, identities } of world.people.values()) {
      expect(person).toMatchObject({ disabled: true, queues: [] });
      expect(identities).toEqual([]);
    }
  });

  it('is invited by nobody', async () => {
    await world.deploy(everybodyOut);
    expect(world.cognito.calls()).toEqual([]);
  });

  it('comes in again with the same sign-in and queues when the file says so', async () => {
    await world.deploy();
    const first = structuredClone(world.people);
    await world.deploy(everybodyOut);
    await world.deploy();
    expect(world.people).toEqual(first);
  });

  it('is dismissed when the file no longer names them, before anybody gets their address', async () => {
    const [, ...others] = demo.people;
    await world.deploy({ ...demo, people: others });
    const kept = ['aurora-portal', 'borgo-dashboard', 'davide', 'elena', 'emma', 'franca', 'irene', 'luca', 'marco'];
    expect(world.kept).toEqual(expect.arrayContaining([...kept, 'paolo', 'sara', expect.stringMatching(/^admin-/)]));
    expect(world.kept).toHaveLength(everybody - 1);
    expect(world.written).toContain('dismissal before 0 people');
  });
});

describe('a tenant with a foreign issuer', () => {
  const named = (list: readonly object[]) => list.map((one, place) => ({ ...one, subject: `their-${place}` }));
  const foreign = {
    ...demo,
    admins: named(demo.admins),
    people: named(demo.people),
    apiClients: named(demo.apiClients),
  };

  it('has its people known by the subjects of the file, and no user made anywhere', async () => {
    const { userPool: _none, ...abroad } = world.ports;
    expect(await world.deploy(foreign, {}, abroad)).toMatchObject({ Status: 'SUCCESS' });
    expect(world.people.get('marco')?.identities).toEqual([{ issuer, subject: 'their-1' }]);
    expect(world.cognito.calls()).toEqual([]);
  });

  it('is told who lacks a subject', async () => {
    const { userPool: _none, ...abroad } = world.ports;
    const answer = await world.deploy({ ...foreign, people: demo.people }, {}, abroad);
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: "Error: Nothing tells how 'giulia' signs in." });
  });
});
