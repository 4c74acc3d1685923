import type { Provisioning } from '#use-cases/ports/setup';
import { configurationInForce } from './configuration-in-force.ts';
import { dismissOthers } from './dismiss-others.ts';
import { ensureConfiguration } from './ensure-configuration.ts';
import { ensureOrganisation } from './ensure-organisation.ts';
import { ensurePerson } from './ensure-person.ts';
import type { StoreContext } from './store-context.ts';

/** Fills the table with people, organisations and configurations. */
export const createProvisioning = (context: StoreContext): Provisioning => ({
  dismissOthers: dismissOthers(context),
  ensurePerson: ensurePerson(context),
  ensureOrganisation: ensureOrganisation(context),
  configurationInForce: configurationInForce(context),
  ensureConfiguration: ensureConfiguration(context),
});
