import type { Preset } from '#domain/preset/preset';
import { loadPreset } from '../../../presets/load-preset.ts';
import { configurationOf } from './configuration-of.ts';

const shipped = loadPreset('consortium-portal');
if (!shipped) throw new Error('consortium-portal does not ship');

/** The preset `consortium-portal`, as it ships. */
export const portal: Preset = shipped;

/** A tenant that runs it. */
export const portalDesk = configurationOf(shipped);
