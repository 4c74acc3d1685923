import type { Workflow } from '#domain/preset/preset';
import type { Wiring } from '../../world/wiring.ts';
import { withSessions } from './with-sessions.ts';

/** The product with another workflow than the tenant's. */
export const withWorkflow = (change: (workflow: Workflow) => Workflow): Wiring =>
  withSessions((session) => {
    const { configuration } = session;
    const preset = { ...configuration.preset, workflow: change(configuration.preset.workflow) };
    return { ...session, configuration: { ...configuration, preset } };
  });
