/** `2026-03` → `2026-02` */
export const monthBefore = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
};

/** The month that the audit begins with when it is told none: the current one in UTC. */
export const monthNow = (): string => new Date().toISOString().slice(0, 7);
