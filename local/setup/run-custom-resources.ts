import { createHash, randomUUID } from 'node:crypto';
import type { Cloud, LocalResource } from '../assembly/cloud.ts';
import type { LocalFunction } from '../lambda/local-function.ts';
import { refusal } from '../refusal.ts';
import type { Ledger } from '../state/open-ledger.ts';
import type { Callbacks, CustomAnswer } from './create-callbacks.ts';

interface CustomProperties {
  readonly ServiceToken: string;
  readonly ServiceTimeout?: number | string;
}
type Resource = LocalResource<CustomProperties>;

interface Kept {
  /** Of the properties and whatever else decides what the function does. */
  readonly digest: string;
  readonly physicalId?: string;
  readonly properties: unknown;
}

interface Parts {
  readonly cloud: Cloud;
  readonly callbacks: Callbacks;
  readonly ledger: Ledger;
  readonly functions: {
    find(arn: string): LocalFunction;
    /** Bundle and environment of a function, as one text. */
    versionOf(arn: string): string;
  };
  readonly progress: (line: string) => void;
}

/** Runs the custom resources as a deployment would: at first, and whenever their properties or their function changed. */
export const runCustomResources = async (type: string, parts: Parts): Promise<void> => {
  for (const resource of parts.cloud.all<CustomProperties>(type)) {
    const part = `resource ${resource.id}`;
    const before = parts.ledger.read(part) as Kept | undefined;
    const properties = texts(resource.properties);
    const content = JSON.stringify([properties, parts.functions.versionOf(resource.properties.ServiceToken)]);
    const digest = createHash('sha256').update(content).digest('hex');
    let kept: Kept = before ?? { digest: '', properties };
    parts.ledger.keep(part, () => kept);
    if (before?.digest === digest) continue;
    parts.progress(`Setting up the tenant (${type}) …`);
    const answer = await run({ ...resource, type }, properties, before, parts);
    if (answer.Status !== 'SUCCESS')
      throw refusal(`The setup of the tenant failed: ${answer.Reason ?? 'without a reason'}`);
    kept = { digest, properties, ...(answer.PhysicalResourceId && { physicalId: answer.PhysicalResourceId }) };
    parts.ledger.flush();
  }
};

const run = async (
  { type, ...resource }: Resource & { type: string },
  properties: unknown,
  before: Kept | undefined,
  parts: Parts,
) => {
  const { url, answer } = parts.callbacks.create(parts.cloud.place.aws);
  const event = {
    RequestType: before ? 'Update' : 'Create',
    ServiceToken: resource.properties.ServiceToken,
    ResponseURL: url,
    StackId: `arn:aws:cloudformation:${parts.cloud.place.region}:${parts.cloud.place.account}:stack/${resource.stack}/local`,
    RequestId: randomUUID(),
    LogicalResourceId: resource.id,
    ResourceType: type,
    ResourceProperties: properties,
    ...(before && { OldResourceProperties: before.properties, PhysicalResourceId: before.physicalId ?? resource.id }),
  };
  const invoked = parts.functions
    .find(resource.properties.ServiceToken)
    .invoke(event)
    .then(
      () => answerSoon(answer),
      (error: Error): CustomAnswer => ({ Status: 'FAILED', Reason: `${error.name}: ${error.message}` }),
    );
  return Promise.race([answer, invoked]);
};

/** A function that ended has reported already, or never will. */
const answerSoon = (answer: Promise<CustomAnswer>): Promise<CustomAnswer> =>
  Promise.race([
    answer,
    new Promise<CustomAnswer>((resolve) => {
      setTimeout(resolve, 2000, { Status: 'FAILED', Reason: 'the function ended without reporting to CloudFormation' });
    }),
  ]);

/** CloudFormation hands every scalar over as a text. */
const texts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, texts(item)]));
  return String(value);
};
