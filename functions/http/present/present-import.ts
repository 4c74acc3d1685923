import type { DirectoryImportAnswer } from '#contract/answers/directory';
import type { DirectoryImport } from '#domain/directory/directory-import';

/** How far an import has come; where its members stand is nobody's business. */
export const presentImport = ({
  generation: _place,
  layout: _columns,
  ...begun
}: DirectoryImport): DirectoryImportAnswer => ({
  ...begun,
  problems: [...begun.problems],
});
