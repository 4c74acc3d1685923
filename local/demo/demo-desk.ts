import type { Configuration } from '#domain/configuration';
import type { CivilCalendar } from '#domain/ticket/context';
import { createConfigurations } from '#store/configurations';
import { createDirectory } from '#store/directory';
import type { StoreContext } from '#store/store-context';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';
import { addArticle } from '#use-cases/articles/add-article';
import { reserveUpload } from '#use-cases/attachments/reserve-upload';
import { closeTicket } from '#use-cases/close/close-ticket';
import type { Clock, Ids } from '#use-cases/ports';
import { actOnTicket } from '#use-cases/tickets/act-on-ticket';
import { openTicket } from '#use-cases/tickets/open-ticket';
import { settleUpload } from '#use-cases/uploads/settle-upload';
import type { FileShelf } from './file-shelf.ts';
import { shelfBlobs } from './file-shelf.ts';

/** What the demo's tickets are written with. */
export interface DemoPorts {
  readonly context: StoreContext;
  readonly shelf: FileShelf;
  readonly calendar: CivilCalendar;
  /** The time that the system lives in now. */
  readonly clock: Clock;
}

/** The product's own rooms over its own store, each ticket at its own time; the only thing made up is the clock. */
export const demoDesk = ({ context, shelf, calendar, clock }: DemoPorts) => {
  const directory = createDirectory(context, clock);
  const configurations = createConfigurations(context);
  const lists = createTicketLists(context, clock);
  const tickets = createTickets(context);
  const uploads = createUploads(context);
  const blobs = shelfBlobs(shelf);
  return {
    ...{ directory, configurations, lists, tickets, shelf, calendar },
    /** Whatever happens to one ticket; its number was drawn before. */
    at: (moved: Clock, ids: Ids, number: string) => {
      const ports = { directory, uploads, blobs, calendar, ids, clock: moved };
      const own = { ...ports, tickets: { ...tickets, nextNumber: async () => number } };
      return {
        openTicket: openTicket(own),
        addArticle: addArticle(own),
        actOnTicket: actOnTicket(own),
        reserveUpload: reserveUpload(own),
        settleUpload: settleUpload(own),
        close: (configuration: Configuration) => closeTicket(own, number, configuration),
      };
    },
  };
};

/** The rooms of the demo. */
export type DemoDesk = ReturnType<typeof demoDesk>;
