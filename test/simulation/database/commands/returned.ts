import { validationError } from '../errors/validation-error.ts';
import { copyItem } from '../values/copy-item.ts';
import type { StoredItem } from '../values/value.ts';

interface Images {
  readonly before: StoredItem | undefined;
  readonly after: StoredItem | undefined;
}

const picked = (item: StoredItem | undefined, names: readonly string[]): StoredItem | undefined => {
  const values = names.flatMap((name) => (item?.[name] === undefined ? [] : [[name, item[name]] as const]));
  return values.length > 0 ? Object.fromEntries(values) : undefined;
};

const shownBy: Readonly<Record<string, (images: Images, touched: readonly string[]) => StoredItem | undefined>> = {
  NONE: () => undefined,
  ALL_OLD: ({ before }) => before,
  ALL_NEW: ({ after }) => after,
  UPDATED_OLD: ({ before }, touched) => picked(before, touched),
  UPDATED_NEW: ({ after }, touched) => picked(after, touched),
};

/** How to answer a write that `ReturnValues` asks to show; only an update (one with `touched`) can show what is new. */
export const returned = (wanted = 'NONE', touched?: readonly string[]) => {
  const show = shownBy[wanted];
  if (!show || !(touched || wanted === 'NONE' || wanted === 'ALL_OLD')) {
    throw validationError('Return values set to invalid value');
  }
  return (images: Images): { readonly Attributes?: Record<string, unknown>; readonly $metadata: object } => {
    const shown = show(images, touched ?? []);
    return { ...(shown && { Attributes: copyItem(shown) }), $metadata: {} };
  };
};
