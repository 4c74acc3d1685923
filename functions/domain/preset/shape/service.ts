import * as z from 'zod/mini';
import { isCivilDay } from '../../forms/answers/is-civil-day.ts';
import { weekdays } from '../service-hours.ts';
import { id } from './fields.ts';

const clockTime = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day, HH:MM'));

/** A year without a 29 February: what is not in it does not come round each year. */
const commonYear = 2023;

const yearly = z
  .string()
  .check(z.refine((day) => isCivilDay(`${commonYear}-${day}`), 'must be a day of every year, MM-DD'));

const days = z.strictObject({
  days: z.array(z.enum(weekdays)).check(z.minLength(1)),
  hours: z.array(z.strictObject({ from: clockTime, to: clockTime })).check(z.minLength(1)),
});

/** The shape of a desk's service hours; what they mean is judged by `checkServiceHours`. */
export const serviceHoursShape = z.strictObject({
  week: z.array(days).check(z.minLength(1)),
  closedOnItalianHolidays: z.exactOptional(z.literal(true)),
  patronDay: z.exactOptional(yearly),
});

/** As many as a year has; nobody agrees on longer. */
const minutes = z.int().check(z.gte(1), z.lte(525_600));

/** The shape of what is agreed; what it means is judged by `checkServiceLevels`. */
export const serviceLevelShape = z.strictObject({
  type: z.exactOptional(id),
  priority: z.exactOptional(id),
  firstResponseWorkingMinutes: minutes,
  resolutionWorkingMinutes: minutes,
});
