import type { Clock } from '../ports.ts';
import type { Sweep } from '../sweep.ts';
import { sweep } from '../sweep.ts';
import type { SettlingPorts } from './settle-upload.ts';
import { sweepUpload } from './sweep-upload.ts';

export interface UploadSweepPorts extends SettlingPorts {
  readonly clock: Clock;
}

const pageSize = 200;

/** A large file that was begun in time may arrive, and its event be told, a little after its form expired. */
const graceMilliseconds = 15 * 60_000;

/** Settles the uploads whose event never came and deletes those that no article linked within a day (DESIGN 4). */
export const sweepUploads =
  (ports: UploadSweepPorts) =>
  (mayGoOn: () => boolean): Promise<Sweep> => {
    const before = new Date(Date.parse(ports.clock.now()) - graceMilliseconds);
    return sweep({
      page: async (cursor) => {
        const request = { limit: pageSize, ...(cursor && { cursor }) };
        const { items, next } = await ports.uploads.overdue(before.toISOString(), request);
        return { items: items.map(({ id }) => id), ...(next && { next }) };
      },
      work: (id) => sweepUpload(ports, id, before.getTime()),
      mayGoOn,
    });
  };
