import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** FAULTS 5, row 33. */
export const latestVersionDownloaded: SeededBug = {
  id: 'latest-version-downloaded',
  title: 'A download gives whatever was posted last.',
  wiring: withPorts(({ blobs }) => ({
    blobs: { ...blobs, downloadUrl: ({ objectVersion: _pinned, ...upload }) => blobs.downloadUrl(upload) },
  })),
  by: 'I13b',
};
