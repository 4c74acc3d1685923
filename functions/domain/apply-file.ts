import { canonicalJson } from './ticket/canonical-json.ts';

const asText = (value: unknown): string | undefined => (value === undefined ? undefined : canonicalJson(value));

/**
 * What is stored once a tenant file has spoken again: each field as the file says it, but one that was edited since
 * stays as it is. Edited is what differs from `said`, what the file last said; a file that never spoke of the thing is
 * believed whole.
 */
export const applyFile = <Thing extends object>(stored: Thing, says: Thing, said?: Partial<Thing>): Thing => {
  if (!said) return says;
  const fields = [...new Set([...Object.keys(says), ...Object.keys(stored)])] as (keyof Thing)[];
  const kept = fields.map((field) => {
    const edited = asText(stored[field]) !== asText(said[field]);
    return [field, edited ? stored[field] : says[field]] as const;
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Thing;
};
