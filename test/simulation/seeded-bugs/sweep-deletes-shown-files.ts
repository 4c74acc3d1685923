import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

const unlinked = <Known extends { readonly linked?: unknown }>({ linked: _forgotten, ...upload }: Known) => upload;

/** It judges by what the list proposes. */
export const sweepDeletesShownFiles: SeededBug = {
  id: 'sweep-deletes-shown-files',
  title: 'The sweep deletes a file that a text shows.',
  wiring: inFunction('sweep-uploads', ({ uploads }) => ({
    uploads: {
      ...uploads,
      find: async (id) => {
        const upload = await uploads.find(id);
        return upload && unlinked(upload);
      },
    },
  })),
  by: 'I22',
};
