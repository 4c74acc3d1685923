import type { Instant } from '#domain/text';
import type { Source } from './index-source.ts';

/** Where a list's candidates come from: first in the wanted order, then those that changed since an instant. */
export interface ListReader {
  order(after?: string): readonly Source[];
  moved(since: Instant, after?: string): readonly Source[];
}
