import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** Whether the ticket shows it is not asked. */
export const unshownFileDownloaded: SeededBug = {
  id: 'unshown-file-downloaded',
  title: 'A file is given to whoever names any ticket of theirs.',
  wiring: inFunction('files', ({ sessions, uploads }) => {
    let asked = '';
    return {
      sessions: {
        ...sessions,
        open: (identity, wanted) => {
          asked = wanted.number ?? '';
          return sessions.open(identity, wanted);
        },
      },
      uploads: {
        ...uploads,
        find: async (id) => {
          const upload = await uploads.find(id);
          return (
            upload && { ...upload, linked: { article: '', visibility: 'public', ...upload.linked, number: asked } }
          );
        },
      },
    };
  }),
};
