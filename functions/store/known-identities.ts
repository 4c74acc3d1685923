import type { Identity } from '#use-cases/ports';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

const remembered = 10_000;

/** Where an identity leads. The organisation is a hint that lets it be read in the same batch as the person. */
export interface KnownIdentity {
  readonly person: string;
  readonly organisation?: string;
}

/**
 * Identities, read once each and kept in memory; what is learned of somebody's organisation can be noted. What is kept
 * may be old, so only the person's own item says whether the identity is still theirs.
 */
export const knownIdentities = (context: StoreContext) => {
  const known = new Map<string, KnownIdentity>();
  const remember = (key: string, identity: KnownIdentity): KnownIdentity => {
    if (known.size >= remembered) known.clear();
    known.set(key, identity);
    return identity;
  };
  return {
    find: async (identity: Identity): Promise<KnownIdentity | undefined> => {
      const key = table.keys.identity(identity);
      const cached = known.get(key.pk);
      if (cached) return cached;
      const item = await readItem(context, key);
      if (!item) return undefined;
      const shape = shapeOf(item, 'identity');
      const organisation = shape.optionalText('organisation');
      return remember(key.pk, { person: shape.text('person'), ...(organisation !== undefined && { organisation }) });
    },
    forget: (identity: Identity): void => {
      known.delete(table.keys.identity(identity).pk);
    },
    note: (identity: Identity, found: KnownIdentity): void => {
      remember(table.keys.identity(identity).pk, found);
    },
  };
};
