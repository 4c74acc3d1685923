import type { Provisioning } from '#use-cases/ports/setup';
import { dismissOthers } from './dismiss-others.ts';
import { ensureConfiguration } from './ensure-configuration.ts';
import { ensureOrganisation } from './ensure-organisation.ts';
import { ensurePerson } from './ensure-person.ts';
import { presetInForce } from './preset-in-force.ts';
import type { StoreContext } from './store-context.ts';

/** Fills the table with people, organisations and configurations. */
export const createProvisioning = (context: StoreContext): Provisioning => ({
  dismissOthers: dismissOthers(context),
  ensurePerson: ensurePerson(context),
  ensureOrganisation: ensureOrganisation(context),
  presetInForce: presetInForce(context),
  ensureConfiguration: ensureConfiguration(context),
});
