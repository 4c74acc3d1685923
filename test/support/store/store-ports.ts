import { createAdministration } from '#store/administration';
import { createDirectory } from '#store/directory';
import { createNotifications, requestNotificationKeys } from '#store/notifications';
import { createOccasions } from '#store/occasions';
import { createPastConfigurations } from '#store/past-configurations';
import { createProvisioning } from '#store/provisioning';
import { createResolutions } from '#store/resolutions';
import { createSessions } from '#store/sessions';
import type { StoreContext } from '#store/store-context';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';
import type { Clock } from '#use-cases/ports';

/** Every port of the store over one table. `context` is what they were made of. */
export const storePorts = (context: StoreContext, clock: Clock) => ({
  context,
  ...createAdministration(context),
  tickets: createTickets(context),
  lists: createTicketLists(context, clock),
  resolutions: createResolutions(context),
  sessions: createSessions(context),
  directory: createDirectory(context, clock),
  pastConfigurations: createPastConfigurations(context),
  uploads: createUploads(context),
  occasions: createOccasions(context),
  notifications: createNotifications(context),
  requestNotifications: createNotifications(context, requestNotificationKeys),
  provisioning: createProvisioning(context),
});
export type StorePorts = ReturnType<typeof storePorts>;
