import type { Configuration } from '#domain/configuration';
import type { Result } from '#domain/result';
import { uploadKey } from '#domain/upload-key';
import type { Session, StoredTicket } from '#use-cases/ports';
import type { Member } from './cast.ts';
import type { DemoDesk } from './demo-desk.ts';
import { demoIds } from './demo-ids.ts';
import { contentsOf } from './file-contents.ts';
import type { PlannedFile, Step, TicketPlan } from './plan.ts';

/** What playing needs besides the plan. */
export interface Playing {
  readonly desk: DemoDesk;
  readonly configuration: Configuration;
  readonly members: ReadonlyMap<string, Member>;
  readonly seed: string;
  /** What would happen later than this has not happened yet. */
  readonly until: number;
}

/** A ticket that is to be opened under a number, perhaps as the follow-up of another one. */
export interface Numbered {
  readonly plan: TicketPlan;
  readonly number: string;
  readonly follows?: string;
}

const quarter = 15 * 60_000;

const told = <Value>(done: Result<Value, { readonly reason: string }>, what: string): Value => {
  if (done.ok) return done.value;
  throw new Error(`The demo's ${what} was refused: ${JSON.stringify(done.failure)}`);
};

/** One ticket's own time and its rooms. */
const stageOf = ({ desk, configuration, members, seed }: Playing, { plan, number }: Numbered) => {
  const time = { now: plan.at };
  const clock = { now: () => new Date(time.now).toISOString() };
  const rooms = desk.at(clock, demoIds(`${seed} ${plan.name}`, clock), number);
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
      const { id } = told(reserved, 'file').upload;
      await desk.shelf.put(uploadKey(id), body, contentType, clock.now());
      await rooms.settleUpload(id);
      ids.push(id);
    }
    return ids;
  };
  return { time, rooms, sessionOf, upload };
};
type Stage = ReturnType<typeof stageOf>;

const open = async ({ rooms, sessionOf, upload }: Stage, { plan, follows }: Numbered): Promise<void> => {
  const { by, classification, content, description, channel, requester } = plan;
  const opening = {
    ...{ classification, content, description, channel },
    files: await upload(by, plan.files),
    ...(requester !== undefined && { requester }),
    ...(follows !== undefined && { follows }),
    ...(plan.form && { form: plan.form }),
  };
  told(await rooms.openTicket(sessionOf(by), opening, { operation: 'openTicket', request: opening }), plan.name);
};

const take = async ({ rooms, sessionOf, upload }: Stage, step: Step, stored: StoredTicket): Promise<void> => {
  const { by, deed, text } = step;
  const { number, version } = stored.ticket;
  const session = sessionOf(by, stored);
  const files = await upload(by, step.files);
  const what = `${deed.kind} of ${by} on ${number}`;
  if (deed.kind === 'comment' || deed.kind === 'reply' || deed.kind === 'note') {
    const writing = { number, kind: deed.kind, text: text ?? '', files };
    told(await rooms.addArticle(session, writing, { operation: 'addArticle', request: writing }), what);
    return;
  }
  const onlyIf = ({ ticket }: StoredTicket) => ticket.version === version;
  told(await rooms.actOnTicket(session, { number, command: deed, files, onlyIf, ...(text && { text }) }), what);
};

/** The clock closes what was silent and wakes what waited for a day, at the next quarter of an hour, as the schedule does. */
const tickUntil = async (stage: Stage, stored: StoredTicket, configuration: Configuration, until: number) => {
  const { closesAt, wakesAt } = stored.ticket;
  const next = closesAt ?? wakesAt;
  if (next === undefined) return stored;
  const due = Math.ceil(Date.parse(next) / quarter) * quarter;
  if (due > until) return stored;
  stage.time.now = due;
  await stage.rooms.tick(closesAt === undefined ? 'wake' : 'close', configuration);
  return (await stage.rooms.find(stored.ticket.number)) ?? stored;
};

/** Opens a ticket and does to it what is planned, each at its own time, as far as that has come by now. */
export const playTicket = async (playing: Playing, numbered: Numbered): Promise<void> => {
  const stage = stageOf(playing, numbered);
  const stored = async (): Promise<StoredTicket> => {
    const found = await stage.rooms.find(numbered.number);
    if (found === undefined) throw new Error(`The demo's ticket ${numbered.number} is gone.`);
    return found;
  };
  await open(stage, numbered);
  for (const step of numbered.plan.steps.filter(({ at }) => at <= playing.until)) {
    const before = await tickUntil(stage, await stored(), playing.configuration, step.at);
    stage.time.now = step.at;
    await take(stage, step, before);
  }
  await tickUntil(stage, await stored(), playing.configuration, playing.until);
};
