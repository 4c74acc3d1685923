import { uploadKey } from '#domain/upload-key';
import type { Blobs } from '#use-cases/ports/files';
import type { Perform } from '../effects/effect.ts';
import type { World } from './world.ts';

/** The bucket as functions know it; forms and links are signed without asking it. */
export const simulatedBlobs = ({ bucket }: World, perform: Perform, by: () => string): Blobs => {
  const versionsOf = (key: string) => bucket.objects.get(key) ?? [];
  const read = <Answer>(key: string, says: string, run: () => Answer) =>
    perform({ kind: 'blob-read', by: by(), touches: [key], says: `${says} ${key}` }, run);
  return {
    uploadForm: async ({ id }) => ({ url: 'https://files.example', fields: { key: uploadKey(id) } }),
    downloadUrl: async ({ id, objectVersion }) =>
      `https://files.example/${uploadKey(id)}?version=${objectVersion ?? ''}`,
    head: (key) =>
      read(key, 'looks for', () => {
        const last = versionsOf(key).at(-1);
        return last && { version: last.version, size: last.size };
      }),
    delete: async (key) => {
      const found = await read(key, 'lists the versions of', () => versionsOf(key).map(({ version }) => version));
      for (const gone of found) {
        const says = `deletes ${key} ${gone}`;
        await perform({ kind: 'blob-write', by: by(), touches: [key], says }, () => {
          bucket.objects.set(
            key,
            versionsOf(key).filter(({ version }) => version !== gone),
          );
        });
      }
    },
  };
};
