import type { Item } from '#store/item';

/** What the fake database keeps of an attribute: the document client's own types, never shared with a caller. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | ReadonlySet<string | number>
  | readonly Value[]
  | { readonly [name: string]: Value };

/** An item as it is kept. */
export type StoredItem = Readonly<Record<string, Value>> & Item;

/** DynamoDB's name of a type. */
export type TypeName = 'S' | 'N' | 'BOOL' | 'NULL' | 'B' | 'SS' | 'NS' | 'L' | 'M';
