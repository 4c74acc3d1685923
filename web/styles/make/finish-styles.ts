import postcss from 'postcss';
import { purgeStyles } from './purge-styles.ts';
import { recolour, writeTokens } from './recolour.ts';

/** Compiled styles as they are served: without what `files` do not use, and in tokens. */
export const finishStyles = async (css: string, files: readonly string[]): Promise<string> => {
  const root = postcss.parse(await purgeStyles(css, files));
  recolour(root);
  writeTokens(root);
  return root.toString();
};
