import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that `npm run build` writes; throws a sentence that says so where it has not been run. */
export const builtPages = (folder = join(import.meta.dirname, '../../build/web')): string => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: the pages are not built. Run: npm run build`);
  return folder;
};
