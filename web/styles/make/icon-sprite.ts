import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { iconSources } from '#web/ui/icon-sources.ts';

const symbol = /<symbol id="(it-[^"]+)"[^>]*>(.*?)<\/symbol>/gs;

/** The sprite of the icons that the web uses: bootstrap-italia's by our names, and our own drawings. */
export const iconSprite = (): string => {
  const file = fileURLToPath(import.meta.resolve('bootstrap-italia/dist/svg/sprites.svg'));
  const known = new Map([...readFileSync(file, 'utf8').matchAll(symbol)].map(([, id, drawing]) => [id, drawing]));
  const symbols = Object.entries(iconSources).map(([name, source]) => {
    const drawing = source.startsWith('<') ? source : known.get(source);
    if (drawing === undefined) throw new Error(`bootstrap-italia has no icon ${source} (for ${name})`);
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<title>Sportello</title>\n${symbols.join('\n')}\n</svg>\n`;
};
