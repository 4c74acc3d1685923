import { reserveUploadContract } from '#contract/attachments/reserve-upload';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { reserveUpload as reserveUploadRoom } from '#use-cases/attachments/reserve-upload';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly reserveUpload: ReturnType<typeof reserveUploadRoom>;
}

/** `POST /v1/uploads` */
export const reserveUpload = (rooms: Rooms): Door =>
  door(reserveUploadContract, async (request) => {
    const reserved = await rooms.reserveUpload(
      request.session,
      request.body,
      repeatableOf(reserveUploadContract, request),
    );
    if (!reserved.ok) return reserved;
    const { upload, form } = reserved.value;
    return ok({ status: 201, body: { id: upload.id, expiresAt: upload.expiresAt, ...form } });
  });
