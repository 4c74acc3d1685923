import type { DirectoryImport } from '#domain/directory/directory-import';
import { directoryKeys } from './directory-keys.ts';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

/** An import on its way, as one JSON text; the fields beside it are for conditions. */
export const directoryImportItem = {
  write: (begun: DirectoryImport): Item => ({
    ...directoryKeys.import(begun.id),
    next: begun.next,
    state: begun.state,
    import: JSON.stringify(begun),
  }),
  read: (item: Item): DirectoryImport => JSON.parse(shapeOf(item, 'directory import').text('import')),
};
