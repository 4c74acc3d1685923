import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The same for files. */
export const uploadKeyNotStored: SeededBug = {
  id: 'upload-key-not-stored',
  title: 'What was reserved under a key is not kept.',
  wiring: withPorts(({ uploads }) => ({ uploads: { ...uploads, reserve: (upload) => uploads.reserve(upload) } })),
  by: 'I7b',
};
