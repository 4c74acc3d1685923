import type { Configuration } from '#domain/configuration';
import { uploadKey } from '#domain/upload-key';
import type { Session, StoredTicket } from '#use-cases/ports';
import { accepted } from './accepted.ts';
import type { Member } from './cast.ts';
import type { DemoDesk } from './demo-desk.ts';
import { demoIds } from './demo-ids.ts';
import { contentsOf } from './file-contents.ts';
import type { PlannedFile } from './plan.ts';

/** What playing needs besides the plan. */
export interface Playing {
  readonly desk: DemoDesk;
  readonly configuration: Configuration;
  readonly members: ReadonlyMap<string, Member>;
  readonly seed: string;
  /** What would happen later than this has not happened yet. */
  readonly until: number;
}

/** Whose ids and time they are. */
interface Begun {
  readonly name: string;
  readonly at: number;
  readonly number: string;
}

/** One ticket's own time and its rooms. */
export const ticketStage = ({ desk, configuration, members, seed }: Playing, { name, at, number }: Begun) => {
  const time = { now: at };
  const clock = { now: () => new Date(time.now).toISOString() };
  const rooms = desk.at(clock, demoIds(`${seed} ${name}`, clock), number);
  const sessionOf = (id: string, ticket?: StoredTicket): Session => {
    const member = members.get(id);
    if (member === undefined) throw new Error(`The demo has nobody called ${id}.`);
    return { ...member, configuration, ...(ticket && { ticket }) };
  };
  const upload = async (by: string, files: readonly PlannedFile[] = []): Promise<string[]> => {
    const ids: string[] = [];
    for (const file of files) {
      const { body, contentType } = contentsOf(file);
      const wanted = { name: file.name, contentType, size: body.length };
      const reserved = await rooms.reserveUpload(sessionOf(by), wanted, {
        operation: 'reserveUpload',
        request: wanted,
      });
      const { id } = accepted(reserved, 'file').upload;
      await desk.shelf.put(uploadKey(id), body, contentType, clock.now());
      await rooms.settleUpload(id);
      ids.push(id);
    }
    return ids;
  };
  return { time, rooms, sessionOf, upload };
};

/** Where one ticket is played. */
export type TicketStage = ReturnType<typeof ticketStage>;
