import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Where Chromium is: what `CHROMIUM` says, Debian's, or one on the PATH. */
export const findChromium = (): string => {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env['CHROMIUM'] ?? '', ...places].find((place) => place !== '' && existsSync(place));
  if (found === undefined)
    throw new Error(
      'There is no Chromium. On Debian: apt-get install chromium; elsewhere say where it is in CHROMIUM.',
    );
  return found;
};

/** Without a screen, and without what a browser does on its own account. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
