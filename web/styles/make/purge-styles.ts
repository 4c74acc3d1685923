import { PurgeCSS } from 'purgecss';

/** Classes whose names are made of parts, such as `state-${family}`, so that no source has them whole. */
const madeOfParts = [/^(state|priority|alert|bar|badge|icon|skeleton|dialog|facts|tile|menu|density)-/];

/** Removes the selectors that none of these files names. */
export const purgeStyles = async (css: string, files: readonly string[]): Promise<string> => {
  const [purged] = await new PurgeCSS().purge({
    content: [...files],
    css: [{ raw: css }],
    safelist: { standard: madeOfParts },
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  });
  if (!purged) throw new Error('nothing came back of the styles');
  return purged.css;
};
