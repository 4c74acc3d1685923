/**
 * Which items of a batch a handler reported as failed, by their identifiers. `all` when the report is of no use, as Lambda
 * then takes the whole batch as failed; an empty or missing report means that all went well.
 */
export const failedItems = (result: unknown, identifiers: readonly string[]): ReadonlySet<string> | 'all' => {
  const report = (result as { batchItemFailures?: unknown } | null | undefined)?.batchItemFailures ?? [];
  if (!Array.isArray(report)) return 'all';
  const known = new Set(identifiers);
  const failed = report.map((item: { itemIdentifier?: unknown } | null) => item?.itemIdentifier);
  return failed.every((id): id is string => typeof id === 'string' && known.has(id)) ? new Set(failed) : 'all';
};
