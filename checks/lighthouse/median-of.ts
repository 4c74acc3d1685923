/** The median of each category over all visits. */
export const medianOf = (visits: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(visits[0] ?? {}).map((category) => {
      const sorted = visits.map((points) => points[category] ?? 0).sort((one, other) => one - other);
      return [category, sorted[sorted.length >> 1] ?? 0];
    }),
  );
