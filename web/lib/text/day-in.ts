const formatters = new Map<string, Intl.DateTimeFormat>();

/** The civil day of a moment in a time zone, such as `2026-03-05`. */
export const dayIn = (timeZone: string, moment: Date): string => {
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);
  return formatter.format(moment);
};
