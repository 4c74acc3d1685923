import type { Change } from '#domain/editing/change';
import { comparePresets, type Difference } from '#domain/editing/compare-presets';
import { undoOf } from '#domain/editing/undo-of';
import { mayDo } from '#domain/policy';
import type { Preset } from '#domain/preset/preset';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { ConfigurationHistory, ConfigurationVersion } from '../ports/configuration-history.ts';
import type { Directory, Session } from '../ports.ts';
import { type Names, nameThem } from '../tickets/view-ticket.ts';

interface Ports {
  readonly configurationHistory: Pick<ConfigurationHistory, 'at' | 'line'>;
  readonly directory: Pick<Directory, 'names'>;
}

/** A version as it was, what it changed, and the changes that would take that back. */
export interface VersionView extends Partial<Pick<ConfigurationVersion, 'by' | 'at'>> {
  readonly version: number;
  readonly preset: Preset;
  readonly differences: readonly Difference[];
  readonly undo: readonly Change[];
  readonly names: Names;
}

/** One version of the configuration beside the one before it. */
export const getVersion =
  ({ configurationHistory, directory }: Ports) =>
  async (session: Session, version: number): Promise<Result<VersionView, UseCaseFailure>> => {
    if (!mayDo(session.person, 'seeConfiguration')) return fail({ reason: 'not-allowed', action: 'seeConfiguration' });
    const [found, before, line] = await Promise.all([
      configurationHistory.at(version),
      configurationHistory.at(version - 1),
      configurationHistory.line(version),
    ]);
    if (!found) return fail({ reason: 'not-found' });
    const differences = before ? comparePresets(before.preset, found.preset) : [];
    const names = await nameThem({ directory })(session, line?.by === undefined ? [] : [line.by]);
    return ok({ ...line, version, preset: found.preset, differences, undo: undoOf(differences), names });
  };
