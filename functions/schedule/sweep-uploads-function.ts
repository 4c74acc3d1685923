import type { Log } from '#runtime/log';
import { sweepUploads, type UploadSweepPorts } from '#use-cases/uploads/sweep-uploads';
import { sweepFunction } from './sweep-function.ts';

export type SweepUploadsPorts = UploadSweepPorts & { readonly log: Log };

/** Every fifteen minutes: finds the uploads whose event never came, and deletes those that nobody linked (DESIGN 4). */
export const sweepUploadsFunction = (ports: SweepUploadsPorts) =>
  sweepFunction({
    sweep: sweepUploads(ports),
    log: ports.log,
    failed: { code: 'upload-not-swept', details: (upload) => ({ upload }) },
  });
