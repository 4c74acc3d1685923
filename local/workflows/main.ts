/** `npm run workflows`: writes the page of the workflows anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPreset } from '../../presets/load-preset.ts';
import { presetNames } from '../../presets/preset-names.ts';
import { root } from '../root.ts';
import { workflowsPage } from './workflows-page.ts';

const presets = presetNames.flatMap((name) => loadPreset(name) ?? []);
writeFileSync(join(root, 'docs', 'workflows.md'), workflowsPage(presets));
