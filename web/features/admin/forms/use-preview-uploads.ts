import { useState } from 'react';
import type { Upload, Uploads } from '#web/lib/uploads/upload.ts';

const nowhere = '00000000000000000000000000';

/** Files that are only tried: they are listed as ready and sent nowhere. */
export const usePreviewUploads = (): Uploads => {
  const [files, setFiles] = useState<readonly Upload[]>([]);
  const nothing = () => undefined;
  return {
    files,
    settled: true,
    attachments: [],
    add: (added) => {
      const rows = added.map(
        ({ name, size }): Upload => ({
          ...{ key: crypto.randomUUID(), name, size, state: 'ready', progress: 1 },
          attachment: nowhere,
        }),
      );
      setFiles((before) => [...before, ...rows]);
      return rows.map(({ key }) => key);
    },
    remove: (key) => setFiles((before) => before.filter((file) => file.key !== key)),
    ...{ retry: nothing, clear: nothing, restore: nothing, lose: nothing },
  };
};
