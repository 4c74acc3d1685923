import { getAttachmentContract } from '#contract/attachments/get-attachment';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { getAttachment as getAttachmentRoom } from '#use-cases/attachments/get-attachment';
import { presentAttachment } from '../present/present-article.ts';

interface Rooms {
  readonly getAttachment: ReturnType<typeof getAttachmentRoom>;
}

/** `GET /v1/tickets/{number}/attachments/{id}` */
export const getAttachment = (rooms: Rooms): Door =>
  door(getAttachmentContract, async ({ session, path }) => {
    const found = await rooms.getAttachment(session, path.id);
    if (!found.ok) return found;
    const { upload, url } = found.value;
    return ok({ status: 200, body: { ...presentAttachment(upload), url } });
  });
