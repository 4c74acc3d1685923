import { randomUUID } from 'node:crypto';
import type { Place } from '../assembly/place.ts';
import type { LocalFunction } from '../lambda/local-function.ts';
import { refusal } from '../refusal.ts';
import type { EventParts } from './event-source.ts';
import { invokeLater } from './invoke-later.ts';
import type { Rule } from './rules.ts';

/** The schedules of the stacks, called after the functions that they start. */
export interface Schedules {
  /** Name and period in milliseconds. */
  readonly list: readonly { readonly name: string; readonly every: number }[];
  /** Runs one now and waits for its end; fails as the run fails. */
  run(name: string): Promise<unknown>;
  stop(): void;
}

interface ScheduleParts extends EventParts {
  readonly tenant: string;
  readonly place: Place;
  readonly now: () => Date;
}

interface Schedule {
  readonly name: string;
  readonly every: number;
  readonly rule: Rule;
  readonly target: LocalFunction;
  readonly input?: string;
}

/** Starts the schedules in real time: moving the clock runs none of them, so that a tester decides when they run. */
export const createSchedules = (rules: readonly Rule[], parts: ScheduleParts): Schedules => {
  const schedules = rules.flatMap((rule) => toSchedules(rule, parts));
  const timers = schedules.map((schedule) =>
    setInterval(() => {
      const rulesOfTarget = parts.asyncRules(schedule.target.arn);
      invokeLater(schedule.target, eventOf(schedule, parts), rulesOfTarget, parts).catch(parts.failed);
    }, schedule.every),
  );
  return {
    list: schedules.map(({ name, every }) => ({ name, every })),
    run: async (name) => {
      const schedule = schedules.find((one) => one.name === name);
      if (schedule === undefined)
        throw refusal(`There is no schedule '${name}'. There are: ${schedules.map((one) => one.name).join(', ')}.`);
      return await schedule.target.invoke(eventOf(schedule, parts));
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
};

const toSchedules = (rule: Rule, { findFunction, tenant }: ScheduleParts): readonly Schedule[] => {
  const { every } = rule;
  if (every === undefined) return [];
  return rule.targets.map(({ functionArn, input }) => {
    const target = findFunction(functionArn);
    const name = target.name.replace(`${tenant}-`, '');
    return { name, every, rule, target, ...(input !== undefined && { input }) };
  });
};

const eventOf = ({ rule, input }: Schedule, { place, now }: ScheduleParts): unknown =>
  input === undefined
    ? {
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: place.account,
        time: `${now().toISOString().slice(0, 19)}Z`,
        region: place.region,
        resources: [rule.arn],
        detail: {},
      }
    : JSON.parse(input);
