import { uploadKey } from '#domain/upload-key';
import type { Blobs } from '#use-cases/ports/files';

/** A bucket in memory: forms and links are readable texts, and a test stores an object by `arrive`. */
export interface HttpBlobs extends Blobs {
  arrive(id: string, size: number): void;
}

/** An empty bucket. */
export const httpBlobs = (): HttpBlobs => {
  const objects = new Map<string, { version: string; size: number }>();
  return {
    arrive: (id, size) => {
      objects.set(uploadKey(id), { version: `version-of-${id}`, size });
    },
    uploadForm: async (upload) => ({ url: 'https://files.example', fields: { key: uploadKey(upload.id) } }),
    downloadUrl: async (upload) => `https://files.example/${uploadKey(upload.id)}?version=${upload.objectVersion}`,
    head: async (key) => objects.get(key),
    delete: async (key) => {
      objects.delete(key);
    },
  };
};
