import type { Configuration } from '#domain/configuration';
import type { CivilCalendar } from '#domain/ticket/context';
import { addArticle } from '#use-cases/articles/add-article';
import { reserveUpload } from '#use-cases/attachments/reserve-upload';
import { type ClockStep, takeClockStep } from '#use-cases/close/take-clock-step';
import type { Clock, Configurations, Directory, Ids, PastConfigurations, Tickets } from '#use-cases/ports';
import type { Uploads } from '#use-cases/ports/files';
import { actOnTicket } from '#use-cases/tickets/act-on-ticket';
import { openTicket } from '#use-cases/tickets/open-ticket';
import { settleUpload } from '#use-cases/uploads/settle-upload';
import type { FileShelf } from './file-shelf.ts';
import { shelfBlobs } from './file-shelf.ts';
import { ownTicket } from './own-ticket.ts';

/** What the demo's tickets are written with. */
export interface DemoPorts {
  readonly tickets: Tickets;
  readonly uploads: Uploads;
  readonly directory: Directory;
  readonly configurations: Configurations;
  readonly pastConfigurations: PastConfigurations;
  readonly calendar: CivilCalendar;
  readonly shelf: FileShelf;
}

/** The product's own rooms, each ticket at its own time: the only thing made up is the clock. */
export const demoDesk = (ports: DemoPorts) => {
  const { tickets, uploads, directory, pastConfigurations, calendar, shelf } = ports;
  const blobs = shelfBlobs(shelf);
  return {
    ...ports,
    /** Whatever happens to one ticket; its number was drawn before. */
    at: (clock: Clock, ids: Ids, number: string) => {
      const given = { directory, pastConfigurations, uploads, blobs, calendar, ids, clock };
      const own = { ...given, tickets: ownTicket(tickets, number) };
      return {
        find: own.tickets.find,
        openTicket: openTicket(own),
        addArticle: addArticle(own),
        actOnTicket: actOnTicket(own),
        reserveUpload: reserveUpload(own),
        settleUpload: settleUpload(own),
        tick: (step: ClockStep, configuration: Configuration) => takeClockStep(own, number, configuration, step),
      };
    },
  };
};

/** The rooms of the demo. */
export type DemoDesk = ReturnType<typeof demoDesk>;
