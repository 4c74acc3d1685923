import { createAuditTrail } from '#store/audit-trail';
import { createConfigurationHistory } from '#store/configuration-history';
import { createConfigurations } from '#store/configurations';
import { createDirectory } from '#store/directory';
import { createNotifications } from '#store/notifications';
import { createOrganisations } from '#store/organisations';
import { createPastConfigurations } from '#store/past-configurations';
import { createPeople } from '#store/people';
import { createProvisioning } from '#store/provisioning';
import { createSessions } from '#store/sessions';
import type { StoreContext } from '#store/store-context';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';
import type { Clock } from '#use-cases/ports';

/** Every port of the store over one table. `context` is what they were made of. */
export const storePorts = (context: StoreContext, clock: Clock) => ({
  context,
  tickets: createTickets(context),
  lists: createTicketLists(context, clock),
  sessions: createSessions(context),
  directory: createDirectory(context, clock),
  configurations: createConfigurations(context),
  pastConfigurations: createPastConfigurations(context),
  uploads: createUploads(context),
  notifications: createNotifications(context),
  provisioning: createProvisioning(context),
  audit: createAuditTrail(context),
  configurationHistory: createConfigurationHistory(context),
  organisations: createOrganisations(context),
  people: createPeople(context),
});
export type StorePorts = ReturnType<typeof storePorts>;
