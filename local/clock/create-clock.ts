import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { refusal } from '../refusal.ts';

/** The time that functions and the S3 stand-in live in; tokens and the authorizer stay in real time. */
export interface LocalClock {
  /** Shared with every worker: milliseconds that it is ahead. */
  readonly cell: SharedArrayBuffer;
  now(): Date;
  /** Milliseconds that it is ahead of real time. */
  ahead(): number;
  /** Moves on by an ISO 8601 duration (`P10D`, `PT15M`); days and longer are civil ones of the tenant's time zone. */
  advance(duration: string): Date;
}

/** A clock that remembers in `file`, where given, how far it was moved. */
export const createClock = (timeZone: string, file?: string): LocalClock => {
  const cell = new SharedArrayBuffer(8);
  const offset = new Float64Array(cell);
  offset[0] = file !== undefined && existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const ahead = (): number => offset[0] ?? 0;
  const now = (): Date => new Date(Date.now() + ahead());
  return {
    cell,
    now,
    ahead,
    advance: (duration) => {
      const step = stepOf(duration, now(), timeZone);
      offset[0] = ahead() + step;
      if (file !== undefined) writeFileSync(file, String(offset[0]));
      return now();
    },
  };
};

/** Instants are ordered as text, which a fifth digit of the year would break. */
const last = Date.parse('9999-01-01T00:00:00Z');

const stepOf = (duration: string, from: Date, timeZone: string): number => {
  const start = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  const end = endOf(start, duration).epochMilliseconds;
  if (end < start.epochMilliseconds) throw refusal(`The clock only moves forward, not by ${duration}.`);
  if (end > last) throw refusal(`The clock goes no further than the year 9998, not by ${duration}.`);
  return end - start.epochMilliseconds;
};

const endOf = (start: Temporal.ZonedDateTime, duration: string): Temporal.ZonedDateTime => {
  try {
    return start.add(Temporal.Duration.from(duration));
  } catch (error) {
    throw refusal(`'${duration}' is no duration such as P10D, PT15M or P1DT2H.`, error);
  }
};
