import { Temporal } from 'temporal-polyfill';
import type { LocalSystem } from '../control/local-system.ts';

/** What steps refer to: what earlier ones made, and the days of a story's own calendar. */
export interface Scene {
  /** The number or id that a step has kept under that name. */
  kept(name: string): string;
  keep(name: string, id: string): void;
  /** The civil day in so many days, at the tenant's place. */
  day(days: number): string;
  /** That hour of that day. */
  instant(days: number, hour: string): string;
  /** The next Monday at nine: a story begins with the week. */
  nextMonday(): string;
}

const monday = 1;

/** The scene of a story that is told on that system. */
export const createScene = ({ now, tenant: { timeZone } }: Pick<LocalSystem, 'now' | 'tenant'>): Scene => {
  const ids = new Map<string, string>();
  const today = (): Temporal.PlainDate =>
    Temporal.Instant.fromEpochMilliseconds(now().getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = (days: number): Temporal.PlainDate => today().add({ days });
  const instant = (days: number, hour: string): string =>
    day(days).toZonedDateTime({ timeZone, plainTime: hour }).toInstant().toString();
  return {
    kept: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`The story has not told of '${name}' yet.`);
      return id;
    },
    keep: (name, id) => {
      ids.set(name, id);
    },
    day: (days) => day(days).toString(),
    instant,
    nextMonday: () => instant(7 - ((today().dayOfWeek - monday) % 7), '09:00'),
  };
};
