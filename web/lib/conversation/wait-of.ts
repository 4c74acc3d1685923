import type { Uploads } from '#web/lib/uploads/upload.ts';

/** What a message that is to be sent still waits for. */
export type Wait = 'draft' | 'network' | 'files' | 'failed-file';

interface Situation {
  readonly loaded: boolean;
  readonly online: boolean;
  readonly uploads: Pick<Uploads, 'files' | 'settled'>;
}

/** Why a message that was sent off does not leave yet; `undefined`: it can go. */
export const waitOf = ({ loaded, online, uploads }: Situation): Wait | undefined => {
  if (!loaded) return 'draft';
  if (!online) return 'network';
  if (!uploads.settled) return 'files';
  // Nothing goes without a file that somebody meant to send with it.
  return uploads.files.some(({ state }) => state === 'failed') ? 'failed-file' : undefined;
};
