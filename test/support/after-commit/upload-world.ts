import { reservationMilliseconds, type Upload } from '#domain/upload';
import { createLog } from '#runtime/log';
import { httpBlobs } from '../http-blobs.ts';
import { httpClock } from '../http-clock.ts';
import { memoryUploads } from './memory-uploads.ts';

/** Uploads and a bucket in memory, with a clock to move. */
export const uploadWorld = () => {
  const [clock, blobs, items, lines] = [httpClock(), httpBlobs(), new Map<string, Upload>(), [] as string[]];
  const log = createLog({ write: (line) => lines.push(line), clock, functionName: 'demo-sweep-uploads' });

  const reserve = (more: Partial<Upload> = {}): string => {
    const id = `upload-${String(items.size + 1).padStart(4, '0')}`;
    const reservedAt = clock.now();
    const expiresAt = new Date(Date.parse(reservedAt) + reservationMilliseconds).toISOString();
    const file = {
      name: 'foto.png',
      contentType: 'image/png',
      size: 10,
      uploader: 'anna',
      state: 'receiving',
    } as const;
    items.set(id, { id, reservedAt, expiresAt, ...file, ...more });
    return id;
  };

  return {
    reserve,
    stored: (id: string) => items.get(id),
    items,
    blobs,
    clock,
    lines,
    ports: { uploads: memoryUploads(items), blobs, clock, log },
  };
};
export type UploadWorld = ReturnType<typeof uploadWorld>;
