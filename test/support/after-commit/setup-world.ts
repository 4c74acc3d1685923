import { readFileSync } from 'node:fs';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import type { Person } from '#domain/people/person';
import { createCognitoUserPool } from '#gateways/cognito-user-pool';
import { parseTenant } from '#lib/tenant/parse-tenant';
import { createLog } from '#runtime/log';
import { type SetupFunctionPorts, setupFunction } from '#setup/setup-function';
import type { InForce, Provisioning } from '#use-cases/ports/setup';
import type { TenantFile } from '#use-cases/setup/tenant-file';
import { loadPreset } from '../../../presets/load-preset.ts';
import { httpClock } from '../http-clock.ts';

const path = 'tenants/demo.json';
const clientIds = { 'aurora-portal': 'client-1', 'borgo-dashboard': 'client-2' };
const notFound = Object.assign(new Error('User does not exist.'), { name: 'UserNotFoundException' });

/** The tenant that ships, as the stacks read it. */
export const demo: TenantFile = parseTenant(path, readFileSync(path, 'utf8'), loadPreset);

/** Whose tokens the tenant accepts. */
export const issuer = 'https://pool.example';

/** A pool in memory behind the real gateway. */
const poolInMemory = () => {
  const cognito = mockClient(CognitoIdentityProviderClient);
  const users = new Map<string, string>();
  const told = (sub: string | undefined) => [{ Name: 'sub', Value: sub }];
  cognito.on(AdminGetUserCommand).callsFake(({ Username }) => {
    if (!users.has(Username)) throw notFound;
    return { UserAttributes: told(users.get(Username)) };
  });
  cognito.on(AdminCreateUserCommand).callsFake(({ Username }) => {
    users.set(Username, `sub-${users.size + 1}`);
    return { User: { Attributes: told(users.get(Username)) } };
  });
  const userPool = createCognitoUserPool({ client: new CognitoIdentityProviderClient({}), userPoolId: 'pool' });
  return { cognito, userPool };
};

/** What was provisioned, to look at. */
const provisioningInMemory = () => {
  const people = new Map<string, { person: Person; identities: readonly unknown[] | undefined }>();
  const written: string[] = [];
  const kept: string[] = [];
  const names: Record<string, string> = {};
  let inForce: InForce | undefined;
  const provisioning: Provisioning = {
    configurationInForce: async () => inForce,
    ensureConfiguration: async (settings, preset, made) => {
      written.push(`configuration ${settings.id} ${preset.name}`);
      for (const { id, name } of settings.organisations) names[id] = name;
      inForce = { version: 1, settings, preset, shipped: made?.shipped ?? preset };
      return 1;
    },
    ensureOrganisation: async ({ id }) => {
      written.push(`organisation ${id}`);
    },
    dismissOthers: async (ids) => {
      kept.splice(0, kept.length, ...ids);
      written.push(`dismissal before ${people.size} people`);
    },
    ensurePerson: async (person, identities) => {
      people.set(person.id, { person, identities });
    },
  };
  return { people, written, kept, names, provisioning };
};

/** The setup function with everything outside in memory; `deploy` answers what CloudFormation is told. */
export const setupWorld = () => {
  const [answers, lines] = [[] as CloudFormationCustomResourceResponse[], [] as string[]];
  const { cognito, userPool } = poolInMemory();
  const provisioned = provisioningInMemory();
  const ports: SetupFunctionPorts = {
    issuer,
    userPool,
    presets: loadPreset,
    provisioning: provisioned.provisioning,
    clock: httpClock(),
    log: createLog({ write: (line) => lines.push(line), clock: httpClock(), functionName: 'demo-setup' }),
    reply: async (_url, answer) => {
      answers.push(answer);
    },
    after: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  };
  const deploy = async (file: unknown = demo, more: object = {}, outside = ports) => {
    const event = {
      RequestType: 'Create',
      ResponseURL: 'https://cloudformation.example/answer',
      StackId: 'stack',
      RequestId: 'request',
      LogicalResourceId: 'TenantSetup',
      ResourceProperties: { Tenant: JSON.stringify(file), ClientIds: clientIds, ServiceToken: 'arn' },
      ...more,
    } as unknown as CloudFormationCustomResourceEvent;
    await setupFunction(outside)(event, { getRemainingTimeInMillis: () => 300_000 });
    return answers.at(-1);
  };
  return { ...provisioned, ports, cognito, lines, deploy };
};
export type SetupWorld = ReturnType<typeof setupWorld>;
