/** The days of the week as presets name them, in their order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Times of day, `09:00`, on the clocks of the tenant's time zone; `24:00` is the end of the day. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** When the desk works, in the tenant's time zone: what working minutes are counted in (R7.1). */
export interface ServiceHours {
  readonly week: readonly { readonly days: readonly Weekday[]; readonly hours: readonly TimeSpan[] }[];
  /** The desk rests on Italy's national holidays. */
  readonly closedOnItalianHolidays?: true;
  /** The day of the town's patron, `MM-DD`, on which the desk rests too. */
  readonly patronDay?: string;
}
