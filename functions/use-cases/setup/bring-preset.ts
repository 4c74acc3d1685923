import type { TenantSettings } from '#domain/configuration';
import { comparePresets } from '#domain/editing/compare-presets';
import type { Preset } from '#domain/preset/preset';
import type { Provisioning } from '../ports/setup.ts';
import type { Clock } from '../ports.ts';
import { mergeShipped } from './merge-shipped.ts';

/** The version that is in force, and in words what stays as it was edited although the preset ships otherwise. */
export interface BroughtPreset {
  readonly configuration: number;
  readonly kept: readonly string[];
}

const attempts = 5;

/** Brings the preset that ships into force, beside what was edited; begins again when somebody edits meanwhile. */
export const bringPreset =
  ({ provisioning, clock }: { provisioning: Provisioning; clock: Clock }) =>
  async (settings: TenantSettings, shipped: Preset): Promise<BroughtPreset> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const of = await provisioning.configurationInForce();
      const { preset, kept } = mergeShipped(of, shipped);
      const changes = of ? comparePresets(of.preset, preset).map(({ place, kind }) => ({ place, kind })) : [];
      const made = { shipped, of, at: clock.now(), changes };
      const configuration = await provisioning.ensureConfiguration(settings, preset, made);
      if (configuration !== undefined) return { configuration, kept };
    }
    throw new Error('The configuration is being edited; set up again to go on.');
  };
