import { randomUUID } from 'node:crypto';
import type { FunctionSpec } from './function-spec.ts';
import type { LocalFunction } from './local-function.ts';
import { functionError } from './local-function.ts';
import type { Environment } from './start-environment.ts';
import { startEnvironment } from './start-environment.ts';

/** Lambda would start up to a thousand copies; more than this only fight for one machine's cores, so calls wait. */
const mostEnvironments = 4;

interface Outside {
  readonly clock: SharedArrayBuffer;
  print(line: string): void;
}

/** A function whose copies are started when calls come that no idle one can take. */
export const createFunction = (spec: FunctionSpec, outside: Outside): LocalFunction => {
  const most = Math.min(spec.reserved ?? mostEnvironments, mostEnvironments);
  const idle: Environment[] = [];
  const all = new Set<Environment>();
  const waiting: ((environment: Environment) => void)[] = [];
  const start = (): Environment => {
    const environment: Environment = startEnvironment(spec, {
      ...outside,
      ended: () => {
        all.delete(environment);
        if (idle.includes(environment)) idle.splice(idle.indexOf(environment), 1);
      },
    });
    all.add(environment);
    return environment;
  };
  const take = (): Promise<Environment> | Environment =>
    idle.pop() ?? (all.size < most ? start() : new Promise((resolve) => waiting.push(resolve)));
  const giveBack = (environment: Environment): void => {
    const usable = all.has(environment) ? environment : undefined;
    const next = waiting.shift();
    if (next) next(usable ?? start());
    else if (usable) idle.push(usable);
  };
  return {
    name: spec.name,
    arn: spec.arn,
    invoke: async (event) => {
      if (most === 0) throw functionError(spec.name, 'TooManyRequestsException', 'The function may not run at all.');
      const environment = await take();
      try {
        const milliseconds = spec.timeoutMilliseconds;
        return JSON.parse(
          await environment.run({ requestId: randomUUID(), event: JSON.stringify(event), milliseconds }),
        );
      } finally {
        giveBack(environment);
      }
    },
    stop: async () => {
      await Promise.all([...all].map((environment) => environment.stop()));
    },
  };
};
