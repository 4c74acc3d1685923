import type { FormDefinition } from '#domain/forms/form-definition';
import type { Wiring } from '../../world/wiring.ts';
import { withSessions } from './with-sessions.ts';

/** The product with other forms than the tenant's. */
export const withForms = (change: (form: FormDefinition) => FormDefinition): Wiring =>
  withSessions((session) => {
    const { configuration } = session;
    const forms = Object.entries(configuration.preset.forms ?? {}).map(([id, form]) => [id, change(form)] as const);
    const preset = { ...configuration.preset, forms: Object.fromEntries(forms) };
    return { ...session, configuration: { ...configuration, preset } };
  });
