import type { Perform } from '../effects/effect.ts';
import type { Environment, FunctionName } from './environment.ts';
import { createPorts } from './ports.ts';
import type { Ending, Process } from './process.ts';
import type { World } from './world.ts';

const second = 1_000;
const minute = 60 * second;

/** As the stacks set them. */
const timeouts: Readonly<Record<FunctionName, number>> = {
  tickets: 10 * second,
  desk: 10 * second,
  files: 10 * second,
  administration: 10 * second,
  relay: 30 * second,
  notifier: 30 * second,
  'receive-upload': 30 * second,
  'auto-close': 14 * minute,
  'sweep-uploads': 14 * minute,
  reconciler: 14 * minute,
};
const largestSkew = 5 * minute;

/** Clocks differ from environment to environment, always in the same way. */
const skewOf = (world: World): number =>
  (((world.environments.size * 7 + world.steps * 3) % 11) - 5) * (largestSkew / 5);

/** A process that crashed hears nothing and does nothing any more; neither does one whose environment is gone. */
const performOf = (environment: () => Environment | undefined): Perform => {
  const perform: Perform = (effect, run) =>
    new Promise((resolve, reject) => {
      const process = environment()?.process;
      if (!process || process.state === 'crashed') return;
      process.slots += 1;
      process.pending.push({ effect, run, reject, slot: process.slots, resolve: resolve as (answer: unknown) => void });
    });
  return perform;
};

const newEnvironment = (world: World, name: FunctionName): Environment => {
  let made: Environment | undefined;
  const environment: Environment = {
    function: name,
    skew: skewOf(world),
    perform: performOf(() => made),
    handle: () => Promise.reject(new Error('The function is not built yet.')),
    process: undefined,
  };
  made = environment;
  environment.handle = world.wiring.functions[name](createPorts(world, environment));
  world.environments.add(environment);
  return environment;
};

const isIdle = ({ process }: Environment): boolean => process?.state !== 'running' && !process?.pending.length;

const environmentFor = (world: World, name: FunctionName): Environment => {
  for (const environment of world.environments) {
    if (environment.function === name && isIdle(environment)) return environment;
  }
  return newEnvironment(world, name);
};

interface Start {
  readonly name: string;
  readonly function: FunctionName;
  readonly event: unknown;
  readonly whenEnded: (ending: Ending) => void;
}

/** Invokes a function; it runs until it waits for its first effect. */
export const startProcess = (world: World, { name, function: functionName, event, whenEnded }: Start): void => {
  const environment = environmentFor(world, functionName);
  const deadline = world.now + timeouts[functionName];
  const process: Process = {
    name,
    function: functionName,
    environment,
    began: world.steps,
    deadline,
    whenEnded,
    state: 'running',
    pending: [],
    slots: 0,
  };
  environment.process = process;
  world.processes.set(name, process);
  const end = (ending: Ending): void => {
    if (process.state !== 'running') return;
    process.state = 'ended';
    if (process.pending.length === 0) world.processes.delete(name);
    whenEnded(ending);
  };
  environment.handle(event, { getRemainingTimeInMillis: () => deadline - world.now }).then(
    (value) => end({ kind: 'answered', value }),
    (error: unknown) => end({ kind: 'failed', error }),
  );
};
