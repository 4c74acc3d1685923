import { createAuditTrail } from './audit-trail.ts';
import { createConfigurationHistory } from './configuration-history.ts';
import { createConfigurations } from './configurations.ts';
import { createDirectories } from './directories.ts';
import { createEndCustomers } from './end-customers.ts';
import { createOrganisations } from './organisations.ts';
import { createPeople } from './people.ts';
import { createProvisioningRequests } from './provisioning-requests.ts';
import type { StoreContext } from './store-context.ts';

/** Everything that the administration looks after in the table. */
export const createAdministration = (context: StoreContext) => ({
  audit: createAuditTrail(context),
  configurationHistory: createConfigurationHistory(context),
  configurations: createConfigurations(context),
  endCustomers: createEndCustomers(context),
  organisations: createOrganisations(context),
  people: createPeople(context),
  directories: createDirectories(context),
  requests: createProvisioningRequests(context),
});
