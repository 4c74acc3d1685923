import type { Cloud } from '../assembly/cloud.ts';
import type { LocalClock } from '../clock/create-clock.ts';
import { createFunction } from '../lambda/create-function.ts';
import type { FunctionSpec } from '../lambda/function-spec.ts';
import { functionSpecs } from '../lambda/function-spec.ts';
import type { LocalFunction } from '../lambda/local-function.ts';
import type { Log } from '../open-log.ts';
import type { Queues } from '../queues/create-queues.ts';
import type { Activity } from '../sources/create-activity.ts';
import type { AsyncRules } from '../sources/event-source.ts';

/** The functions of the stacks, each found by its ARN or its name. */
export interface Functions {
  readonly names: readonly string[];
  find(arn: string): LocalFunction;
  /** What a deployment would call a new version: bundle and environment, without addresses that change at each start. */
  versionOf(arn: string): string;
  asyncRules(arn: string): AsyncRules;
  stop(): Promise<void>;
}

interface Parts {
  readonly cloud: Cloud;
  readonly clock: LocalClock;
  readonly log: Log;
  readonly activity: Activity;
  readonly queues: Queues;
}

interface InvokeConfig {
  readonly FunctionName: string;
  readonly MaximumRetryAttempts?: number;
  readonly DestinationConfig?: { readonly OnFailure?: { readonly Destination: string } };
}

const defaultRetries = 2;

/** Prepares the functions; a copy of one starts with its first event. */
export const startFunctions = ({ cloud, clock, log, activity, queues }: Parts): Functions => {
  const specs = functionSpecs(cloud);
  const functions = specs.map((spec) => {
    const lambda = createFunction(spec, { clock: clock.cell, print: (line) => log.write(spec.name, line) });
    return { ...lambda, invoke: (event: unknown) => activity.during(() => lambda.invoke(event)) };
  });
  const configs = cloud.all<InvokeConfig>('AWS::Lambda::EventInvokeConfig').map(({ properties }) => properties);
  return {
    names: specs.map(({ name }) => name),
    find: (arn) => named(functions, arn),
    versionOf: (arn) => {
      const { module, variables } = named(specs, arn);
      const own = Object.entries(variables).filter(([name]) => !name.startsWith('AWS_'));
      return JSON.stringify([module.split('/').slice(-2), own]);
    },
    asyncRules: (arn) => {
      const spec = named(specs, arn);
      return rulesFor(
        spec,
        configs.find(({ FunctionName }) => FunctionName === spec.name),
        queues,
      );
    },
    stop: async () => {
      await Promise.all(functions.map((lambda) => lambda.stop()));
    },
  };
};

const named = <Item extends { readonly name: string }>(items: readonly Item[], arn: string): Item => {
  const found = items.find(({ name }) => name === arn.split(':').at(-1));
  if (found === undefined) throw new Error(`The stacks contain no function ${arn}.`);
  return found;
};

const rulesFor = (spec: FunctionSpec, config: InvokeConfig | undefined, queues: Queues): AsyncRules => {
  const destination = config?.DestinationConfig?.OnFailure?.Destination ?? spec.deadLetters;
  const queue = destination === undefined ? undefined : queues.find(destination);
  return { retries: config?.MaximumRetryAttempts ?? defaultRetries, ...(queue && { deadLetters: queue }) };
};
