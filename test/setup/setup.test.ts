import { readFileSync } from 'node:fs';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#domain/people/person';
import { createCognitoUserPool } from '#gateways/cognito-user-pool';
import { parseTenant } from '#lib/tenant/parse-tenant';
import { createLog } from '#runtime/log';
import { type SetupFunctionPorts, setupFunction } from '#setup/setup-function';
import { httpClock } from '#support/http-clock';
import type { TenantFile } from '#use-cases/setup/tenant-file';
import { loadPreset } from '../../presets/load-preset.ts';

const path = 'tenants/demo.json';
const demo: TenantFile = parseTenant(path, readFileSync(path, 'utf8'), loadPreset);
const clientIds = { 'aurora-portal': 'client-1', 'borgo-dashboard': 'client-2' };
const issuer = 'https://pool.example';
const cognito = mockClient(CognitoIdentityProviderClient);
const notFound = Object.assign(new Error('User does not exist.'), { name: 'UserNotFoundException' });

let people: Map<string, { person: Person; identities: readonly unknown[] }>;
let written: string[];
let answers: CloudFormationCustomResourceResponse[];
let lines: string[];
let ports: SetupFunctionPorts;

/** A pool in memory behind the real gateway. */
const poolOf = (users = new Map<string, string>()) => {
  const told = (sub: string | undefined) => [{ Name: 'sub', Value: sub }];
  cognito.reset();
  cognito.on(AdminGetUserCommand).callsFake(({ Username }) => {
    if (!users.has(Username)) throw notFound;
    return { UserAttributes: told(users.get(Username)) };
  });
  cognito.on(AdminCreateUserCommand).callsFake(({ Username }) => {
    users.set(Username, `sub-${users.size + 1}`);
    return { User: { Attributes: told(users.get(Username)) } };
  });
  return createCognitoUserPool({ client: new CognitoIdentityProviderClient({}), userPoolId: 'pool' });
};

beforeEach(() => {
  [people, written, answers, lines] = [new Map(), [], [], []];
  ports = {
    issuer,
    userPool: poolOf(),
    presets: loadPreset,
    provisioning: {
      ensureConfiguration: async (settings, { name }) => {
        written.push(`configuration ${settings.id} ${name}`);
        return 1;
      },
      ensureOrganisation: async ({ id }) => {
        written.push(`organisation ${id}`);
      },
      ensurePerson: async (person, identities) => {
        people.set(person.id, { person, identities });
      },
    },
    log: createLog({ write: (line) => lines.push(line), clock: httpClock(), functionName: 'demo-setup' }),
    reply: async (_url, answer) => {
      answers.push(answer);
    },
    after: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  };
});

const deploy = async (
  file: unknown = demo,
  more: Partial<CloudFormationCustomResourceEvent> & { PhysicalResourceId?: string } = {},
): Promise<CloudFormationCustomResourceResponse | undefined> => {
  const properties = { Tenant: JSON.stringify(file), ClientIds: clientIds, ServiceToken: 'arn' };
  const event = {
    RequestType: 'Create',
    ResponseURL: 'https://cloudformation.example/answer',
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'TenantSetup',
    ResourceProperties: properties,
    ...more,
  } as CloudFormationCustomResourceEvent;
  await setupFunction(ports)(event, { getRemainingTimeInMillis: () => 300_000 });
  return answers.at(-1);
};

describe('a first deployment', () => {
  it('brings configuration, organisations and people into force and says so', async () => {
    expect(await deploy()).toEqual({
      StackId: 'stack',
      RequestId: 'request',
      LogicalResourceId: 'TenantSetup',
      PhysicalResourceId: 'tenant-setup',
      Status: 'SUCCESS',
      Data: { configuration: 1, organisations: 2, people: 13 },
    });
    expect(written).toEqual([
      'configuration demo consortium-portal',
      'organisation ateneo-aurora',
      'organisation borgo-lieto',
    ]);
  });

  it('lets everybody sign in at the pool, programs by the id of their client', async () => {
    await deploy();
    const identityOf = (id: string) => people.get(id)?.identities;
    expect(identityOf('aurora-portal')).toEqual([{ issuer, subject: 'client-1' }]);
    expect(identityOf('giulia')).toEqual([{ issuer, subject: expect.stringMatching(/^sub-\d+$/) }]);
    const subjects = [...people.values()].map(({ identities }) => JSON.stringify(identities));
    expect(new Set(subjects).size).toBe(13);
    expect(cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(11);
  });

  it("gives each person what the file says, in the tenant's language unless it says another", async () => {
    await deploy();
    expect(people.get('emma')?.person).toEqual({
      id: 'emma',
      name: 'Emma Ward',
      email: 'emma.ward@borgo-lieto.example',
      role: 'requester',
      organisation: 'borgo-lieto',
      queues: [],
      language: 'en',
      disabled: false,
    });
    expect(people.get('sara')?.person).toMatchObject({ role: 'operator', queues: ['students', 'students_second'] });
    expect(people.get('aurora-portal')?.person).not.toHaveProperty('email');
  });

  it('makes the admins of the file the first people, under ids that tell nothing of them', async () => {
    await deploy();
    const [admin, ...others] = [...people.values()].filter(({ person }) => person.role === 'tenant_admin');
    expect(others).toEqual([]);
    expect(admin?.person).toMatchObject({ name: 'Ada Bianchi', email: 'ada.bianchi@consorzio-aurora.example' });
    expect(admin?.person.id).toMatch(/^admin-[0-9a-f]{16}$/);
  });
});

describe('a later deployment', () => {
  it('makes no user twice and gives everybody the same id and sign-in', async () => {
    await deploy();
    const first = structuredClone(people);
    await deploy(demo, { RequestType: 'Update', PhysicalResourceId: 'tenant-setup' });
    expect(people).toEqual(first);
    expect(cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(11);
  });

  it('after one that failed half-way goes on from there', async () => {
    const { ensurePerson } = ports.provisioning;
    ports.provisioning.ensurePerson = async (person, identities) => {
      if (person.id === 'luca') throw new Error('the table is busy');
      return ensurePerson(person, identities);
    };
    expect(await deploy()).toMatchObject({ Status: 'FAILED', Reason: 'Error: the table is busy' });
    ports.provisioning.ensurePerson = ensurePerson;
    expect(await deploy()).toMatchObject({ Status: 'SUCCESS' });
    expect(people.size).toBe(13);
    expect(cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(11);
  });

  it('keeps the resource that CloudFormation knows, so that nothing is deleted in its place', async () => {
    const answer = await deploy(demo, { RequestType: 'Update', PhysicalResourceId: 'older-name' });
    expect(answer?.PhysicalResourceId).toBe('older-name');
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
    const { userPool: _none, ...abroad } = ports;
    ports = abroad;
    expect(await deploy(foreign)).toMatchObject({ Status: 'SUCCESS' });
    expect(people.get('marco')?.identities).toEqual([{ issuer, subject: 'their-1' }]);
    expect(cognito.calls()).toEqual([]);
  });

  it('is told who lacks a subject', async () => {
    const { userPool: _none, ...abroad } = ports;
    ports = abroad;
    const answer = await deploy({ ...foreign, people: demo.people });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: "Error: Nothing tells how 'giulia' signs in." });
  });
});

describe('CloudFormation gets an answer', () => {
  it('when the stack goes: the data stay, whatever the file says', async () => {
    const answer = await deploy('no tenant', { RequestType: 'Delete', PhysicalResourceId: 'tenant-setup' });
    expect(answer).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'tenant-setup' });
    expect(written).toEqual([]);
    expect(cognito.calls()).toEqual([]);
  });

  it('when there is no such preset', async () => {
    const answer = await deploy({ ...demo, preset: 'nothing' });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: "Error: There is no preset 'nothing'." });
  });

  it('when an API client has no client at the pool', async () => {
    const answer = await deploy({ ...demo, apiClients: [{ id: 'x', name: 'X', organisation: 'ateneo-aurora' }] });
    expect(answer).toMatchObject({ Status: 'FAILED', Reason: "Error: Nothing tells how 'x' signs in." });
  });

  it('when the pool refuses, with its reason, which the log does not repeat', async () => {
    cognito
      .on(AdminGetUserCommand)
      .rejects(Object.assign(new Error('ada@x: no'), { name: 'InvalidParameterException' }));
    expect(await deploy()).toMatchObject({ Status: 'FAILED', Reason: 'InvalidParameterException: ada@x: no' });
    expect(lines.join()).toContain('InvalidParameterException');
    expect(lines.join()).not.toContain('ada@x');
  });

  it('in time, when something hangs', async () => {
    let waited = 0;
    const after = async (milliseconds: number) => {
      waited = milliseconds;
    };
    ports = { ...ports, after };
    ports.provisioning.ensureOrganisation = () => new Promise(() => undefined);
    expect(await deploy()).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('took too long') });
    expect(waited).toBe(290_000);
  });

  it('with a reason that fits into it', async () => {
    ports.provisioning.ensureConfiguration = async () => {
      throw new Error('x'.repeat(10_000));
    };
    const answer = await deploy();
    expect(JSON.stringify(answer).length).toBeLessThan(4_096);
  });

  it('or the function fails, so that Lambda tries again', async () => {
    const reply = async () => {
      throw new Error('CloudFormation did not take the answer: 403.');
    };
    ports = { ...ports, reply };
    await expect(deploy()).rejects.toThrow('403');
  });
});
