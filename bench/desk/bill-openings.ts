import { uploadOf } from '#support/store/upload-of';
import { doOperation } from '../life/do-operation.ts';
import { opening } from '../life/opening.ts';
import type { Operation } from '../life/operation.ts';
import type { BilledDesk } from './billed-desk.ts';

/** Write units of openings that differ in one thing each, mails included. */
export interface OpeningUnits {
  /** Description of 1 KB, no file, one mail. */
  readonly plain: number;
  readonly anotherKilobyte: number;
  readonly file: number;
  readonly anotherMail: number;
}

/** Sara opens for Giulia: she is not told of her own act, so that one mail goes out. */
const byPhone = (body: object): Operation => ({
  name: 'open',
  writes: true,
  asks: () => [
    {
      who: 'sara',
      method: 'POST',
      path: '/v1/tickets',
      body: { ...opening, requester: 'giulia.conti@ateneo-aurora.example', channel: 'phone', ...body },
    },
  ],
});
const byHerself: Operation = {
  name: 'open',
  writes: true,
  asks: ({ requester }) => [{ who: requester, method: 'POST', path: '/v1/tickets', body: opening }],
};

const arrivedFile = async ({ store, outside }: BilledDesk): Promise<string> => {
  const id = outside.ids.next();
  const now = outside.clock.now();
  const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString();
  await store.uploads.reserve(uploadOf(id, { uploader: 'sara', reservedAt: now, expiresAt }));
  await store.uploads.settle(id, { state: 'received', objectVersion: 'v'.repeat(32), size: 1 });
  return id;
};

const units = async (desk: BilledDesk, operation: Operation, mails: number): Promise<number> => {
  desk.take();
  const opened = await doOperation(desk.call, operation, { requester: 'giulia', number: '', version: 0 });
  const sent = await desk.mail(opened.number, 1);
  if (sent !== mails) throw new Error(`The opening sent ${sent} mails instead of ${mails}.`);
  return desk.take().writeUnits;
};

/** What DESIGN 8 allows an opening to cost, measured. */
export const billOpenings = async (desk: BilledDesk): Promise<OpeningUnits> => {
  const plain = await units(desk, byPhone({}), 1);
  const longer = await units(desk, byPhone({ description: opening.description.repeat(2) }), 1);
  const withFile = await units(desk, byPhone({ attachments: [await arrivedFile(desk)] }), 1);
  const twoMails = await units(desk, byHerself, 2);
  return {
    plain,
    anotherKilobyte: longer - plain,
    file: withFile - plain,
    anotherMail: twoMails - plain,
  };
};
