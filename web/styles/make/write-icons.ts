/** Writes `web/ui/icons.svg` anew, after a change of `web/ui/icon-sources.ts`. */
import { writeFileSync } from 'node:fs';
import { iconSprite } from './icon-sprite.ts';

writeFileSync(new URL('../../ui/icons.svg', import.meta.url), iconSprite());
