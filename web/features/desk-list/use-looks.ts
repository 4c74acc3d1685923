import { useMemo } from 'react';
import { useKept } from '#web/lib/lists/use-kept.ts';
import type { Preferences } from '#web/lib/preferences/preferences.ts';
import { usePreference } from '#web/lib/preferences/use-preference.ts';
import type { ListColumnId } from './list-column-ids.ts';
import { firstColumns, readColumns } from './list-column-ids.ts';

type Density = Preferences['density'];

interface KeptLooks {
  readonly columns?: readonly string[];
  /** `pages`: fifty rows at a time in a real table (WEB 6). */
  readonly shape?: 'grid' | 'pages';
  /** Views and queues stand beside the list. */
  readonly side?: boolean;
}

/** Heights of rows in pixels (WEB 4). */
export const rowHeights: Readonly<Record<Density, number>> = { roomy: 56, normal: 44, dense: 36 };

/** Below it the list itself needs the room; views and queues are one button away. */
const roomForSide = '(min-width: 1500px)';

/** How the list looks: by its address, or as the person left it last. */
export const useLooks = (search: URLSearchParams, setLook: (name: string, value: string | undefined) => void) => {
  const { value: kept = {}, loaded, keep } = useKept<KeptLooks>('desk-list-looks');
  const [usual, setUsual] = usePreference('density');
  const inAddress = search.get('columns') ?? '';
  const columns = useMemo(
    () => readColumns(inAddress === '' ? undefined : inAddress.split(',')) ?? readColumns(kept.columns) ?? firstColumns,
    [inAddress, kept.columns],
  );
  const named = search.get('density') ?? '';
  const density: Density = Object.hasOwn(rowHeights, named) ? (named as Density) : usual;
  return {
    loaded,
    columns,
    density,
    shape: kept.shape ?? ('grid' as const),
    side: kept.side ?? matchMedia(roomForSide).matches,
    setColumns: (next: readonly ListColumnId[]) => {
      keep({ ...kept, columns: next });
      setLook('columns', next.join(','));
    },
    setDensity: (next: Density) => {
      setUsual(next);
      setLook('density', next);
    },
    setSide: (side: boolean) => keep({ ...kept, side }),
    setShape: (shape: 'grid' | 'pages') => keep({ ...kept, shape }),
  };
};
