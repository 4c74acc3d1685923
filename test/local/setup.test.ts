import { afterAll, describe, expect, it } from 'vitest';
import { createCloud } from '#local/assembly/cloud';
import { startAws } from '#local/aws/start-aws';
import { createCallbacks } from '#local/setup/create-callbacks';
import { runCustomResources } from '#local/setup/run-custom-resources';
import type { Ledger } from '#local/state/open-ledger';
import { assemblyOf, place, stackOf } from '#support/local/assembly-of';
import { localFunctionOf } from '#support/local/local-function-of';

const callbacks = createCallbacks();
const closed = callbacks.door((_, response) => {
  response.writeHead(403).end();
});
const nothing = { services: {}, keyById: () => undefined, record: () => undefined, now: () => new Date() };
const aws = await startAws(() => ({ ...nothing, open: closed }));
afterAll(aws.stop);

interface Request {
  readonly RequestType: string;
  readonly ResponseURL: string;
  readonly ResourceProperties: { readonly Version: string };
}

/** What the earlier runs left behind. */
const ledgerOf = () => {
  const parts = new Map<string, () => unknown>();
  const ledger: Ledger = {
    read: (name) => parts.get(name)?.(),
    keep: (name, content) => {
      parts.set(name, content);
    },
    touch: () => undefined,
    flush: () => undefined,
  };
  return ledger;
};

const deploy = async (ledger: Ledger, version: number, handler: (request: Request) => unknown, bundle = 'a') => {
  const resource = { ServiceToken: 'setup', Version: version };
  const stack = stackOf('demo-app', { Setup: ['Custom::TenantSetup', resource] });
  const cloud = createCloud(assemblyOf([stack]), { ...place, aws: aws.endpoint });
  const functions = { find: () => localFunctionOf(handler, 'setup'), versionOf: () => bundle };
  await runCustomResources('Custom::TenantSetup', { cloud, callbacks, ledger, functions, progress: () => undefined });
};

const reply = (url: string, answer: object) => fetch(url, { method: 'PUT', body: JSON.stringify(answer) });

describe("a cloud admin's tenant file", () => {
  it('is set up at the first start, and again only when it or its function changed', async () => {
    const ledger = ledgerOf();
    const asked: string[] = [];
    const setUp = async ({ RequestType, ResponseURL, ResourceProperties }: Request) => {
      asked.push(`${RequestType} ${ResourceProperties.Version}`);
      await reply(ResponseURL, { Status: 'SUCCESS', PhysicalResourceId: 'tenant' });
    };
    await deploy(ledger, 1, setUp);
    await deploy(ledger, 1, setUp);
    await deploy(ledger, 2, setUp);
    await deploy(ledger, 2, setUp, 'b');
    expect(asked).toEqual(['Create 1', 'Update 2', 'Update 2']);
  });

  it('that cannot be set up stops the start with the reason, and is tried again at the next one', async () => {
    const ledger = ledgerOf();
    const fail = ({ ResponseURL }: Request) => reply(ResponseURL, { Status: 'FAILED', Reason: 'no such preset' });
    await expect(deploy(ledger, 1, fail)).rejects.toThrow('no such preset');
    await expect(deploy(ledger, 1, fail)).rejects.toThrow('no such preset');
  });

  it('stops the start also when its function breaks, or ends without a word', async () => {
    const broken = () => Promise.reject(new Error('TABLE_NAME is missing'));
    await expect(deploy(ledgerOf(), 1, broken)).rejects.toThrow('TABLE_NAME is missing');
    await expect(deploy(ledgerOf(), 1, () => undefined)).rejects.toThrow('without reporting');
  });

  it('is reported at its own address only', async () => {
    const elsewhere = await reply(`${aws.endpoint}/cloudformation/guessed`, { Status: 'SUCCESS' });
    expect(elsewhere.status).toBe(403);
  });
});
