import { parsePreset } from '#domain/preset/parse-preset';
import type { Preset } from '#domain/preset/preset';
import { campusDesk } from './campus-desk/preset.ts';
import { consortiumPortal } from './consortium-portal/preset.ts';
import { itilDesk } from './itil-desk/preset.ts';
import { partnerPanel } from './partner-panel/preset.ts';

const presets: ReadonlyMap<string, unknown> = new Map([
  ['consortium-portal', consortiumPortal],
  ['campus-desk', campusDesk],
  ['partner-panel', partnerPanel],
  ['itil-desk', itilDesk],
]);

/**
 * A preset that ships with the product, by its name; imported statically, so that it can be bundled.
 * Throws one error that names every wrong place in it (R3.11).
 */
export const loadPreset = (name: string): Preset | undefined => {
  if (!presets.has(name)) return undefined;
  const parsed = parsePreset(presets.get(name));
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.failure.map(({ place, text }) => `preset ${name}: ${place}: ${text}`).join('\n'));
};
