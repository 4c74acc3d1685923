import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse, Context } from 'aws-lambda';
import type { Log } from '#runtime/log';
import { type SetUp, type SetupPorts, setUpTenant } from '#use-cases/setup/set-up-tenant';
import type { TenantFile } from '#use-cases/setup/tenant-file';

export type SetupFunctionPorts = SetupPorts & {
  readonly log: Log;
  /** Puts the answer where CloudFormation waits for it. */
  readonly reply: (url: string, answer: CloudFormationCustomResourceResponse) => Promise<void>;
  /** Resolves after that time, unless the signal comes first. */
  readonly after: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
};
type Invocation = Pick<Context, 'getRemainingTimeInMillis'>;

const physicalId = 'tenant-setup';
/** Time kept back for the answer: CloudFormation waits an hour for one that never comes. */
const answerMilliseconds = 10_000;
const longestReason = 1_000;

/**
 * The custom resource of each deployment: brings the tenant's file into force when
 * it is created or changed; what is deleted with the stack leaves the data alone.
 * Whatever happens, CloudFormation gets an answer, with a reason if it is no.
 */
export const setupFunction =
  (ports: SetupFunctionPorts) =>
  async (event: CloudFormationCustomResourceEvent, invocation: Invocation): Promise<void> => {
    const { StackId, RequestId, LogicalResourceId } = event;
    const PhysicalResourceId = 'PhysicalResourceId' in event ? event.PhysicalResourceId : physicalId;
    const about = { StackId, RequestId, LogicalResourceId, PhysicalResourceId };
    const answer = await outcomeOf(ports, event, invocation);
    await ports.reply(event.ResponseURL, { ...about, ...answer });
  };

type Outcome =
  | { readonly Status: 'SUCCESS'; readonly Data: Record<string, number | string> }
  | { readonly Status: 'FAILED'; readonly Reason: string };

const outcomeOf = async (
  ports: SetupFunctionPorts,
  event: CloudFormationCustomResourceEvent,
  invocation: Invocation,
): Promise<Outcome> => {
  if (event.RequestType === 'Delete') return { Status: 'SUCCESS', Data: {} };
  try {
    const { kept, ...counts } = await inTime(ports, invocation, apply(ports, event));
    ports.log('setup-done', { counts, ...(kept.length > 0 && { kept }) });
    return { Status: 'SUCCESS', Data: { ...counts, ...(kept.length > 0 && { kept: short(kept.join('; ')) }) } };
  } catch (error) {
    ports.log('setup-failed', { error });
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    return { Status: 'FAILED', Reason: short(reason) };
  }
};

/** CloudFormation takes 4 KB in all. */
const short = (words: string): string => words.slice(0, longestReason);

const apply = async (ports: SetupPorts, { ResourceProperties }: CloudFormationCustomResourceEvent): Promise<SetUp> => {
  const { Tenant, ClientIds = {} } = ResourceProperties;
  // The text is what `lib/tenant` has checked and written out again.
  return setUpTenant(ports)(JSON.parse(Tenant) as TenantFile, ClientIds);
};

const inTime = async <Value>(
  { after }: SetupFunctionPorts,
  invocation: Invocation,
  work: Promise<Value>,
): Promise<Value> => {
  const finished = new AbortController();
  const late = async (): Promise<never> => {
    await after(invocation.getRemainingTimeInMillis() - answerMilliseconds, finished.signal);
    throw new Error('The setup took too long; deploying again goes on where it stopped.');
  };
  try {
    return await Promise.race([work, late()]);
  } finally {
    finished.abort();
  }
};
