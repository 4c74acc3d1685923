import type { Instant } from '#domain/text';
import type { Blobs } from '#use-cases/ports/files';

/** Where the demo's files are put; what a browser would post to the bucket's form. */
export interface FileShelf {
  put(key: string, body: Buffer, contentType: string, at: Instant): Promise<void>;
  head: Blobs['head'];
}

/** The bucket as the use cases know it. Nobody posts to a form of the past: the files are put on the shelf instead. */
export const shelfBlobs = ({ head }: FileShelf): Blobs => ({
  uploadForm: async () => ({ url: '', fields: {} }),
  head,
  downloadUrl: () => Promise.reject(new Error('The demo downloads nothing.')),
  delete: () => Promise.reject(new Error('The demo deletes nothing.')),
});
