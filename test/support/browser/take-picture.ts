import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { settle } from './settle.ts';
import type { Visit } from './visit.ts';

const folder = join(process.cwd(), 'docs', 'pictures');

/** Writes a picture of the page for the docs, only where they are asked for (`npm run pictures`). */
export const takePicture = async ({ page, look }: Visit, name: string): Promise<void> => {
  if (import.meta.env.MODE !== 'pictures') return;
  mkdirSync(folder, { recursive: true });
  await settle(page);
  // A conversation is opened where it goes on.
  await page.evaluate(() => scrollTo(0, 0));
  const path = join(folder, `${name}-${look.language}-${look.width}-${look.theme}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
};
