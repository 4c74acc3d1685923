import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { getAttachment as getAttachmentRoom } from '#use-cases/attachments/get-attachment';
import { reserveUpload as reserveUploadRoom } from '#use-cases/attachments/reserve-upload';
import type { Ids } from '#use-cases/ports';
import type { Blobs, Uploads } from '#use-cases/ports/files';
import { getAttachment } from './attachments/get-attachment.ts';
import { reserveUpload } from './attachments/reserve-upload.ts';

/** What the signing of files needs from outside. */
export interface FilesPorts extends HttpPorts {
  readonly uploads: Uploads;
  readonly blobs: Blobs;
  readonly ids: Ids;
}

/** Forms and links for files; the only HTTP function that knows the bucket (DESIGN 4). */
export const filesFunction = (ports: FilesPorts) =>
  httpFunction(
    [
      reserveUpload({ reserveUpload: reserveUploadRoom(ports) }),
      getAttachment({ getAttachment: getAttachmentRoom(ports) }),
    ],
    ports,
  );
