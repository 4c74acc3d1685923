import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { ticketNumber, ulid } from '../fields.ts';

export const getAttachmentContract = contract({
  operation: 'getAttachment',
  summary: 'Get a short-lived link to download an attachment',
  path: z.strictObject({ number: ticketNumber, id: ulid }),
});
