import type { Upload } from '#domain/upload';
import type { Corruption } from '../corruption.ts';

const turned = (upload: Upload, linked: NonNullable<Upload['linked']>): Upload => ({
  ...upload,
  linked: { ...linked, visibility: linked.visibility === 'public' ? 'internal' : 'public' },
});

/** Damage to files and mails. */
export const aroundIt: readonly Corruption[] = [
  {
    title: 'a file is gone',
    fault: 'file-missing',
    corrupt: (record) => (record.uploads.size === 0 ? undefined : { ...record, uploads: new Map() }),
  },
  {
    title: 'a file is shown to others than its text',
    fault: 'file-of-another',
    corrupt: (record) => {
      const uploads = new Map(
        [...record.uploads].map(([id, upload]) => [id, upload.linked ? turned(upload, upload.linked) : upload]),
      );
      return uploads.size === 0 ? undefined : { ...record, uploads };
    },
  },
  {
    title: 'somebody is mailed twice of one event',
    fault: 'mail-twice',
    corrupt: (record) => {
      const [first, ...others] = record.mails;
      return first && { ...record, mails: [{ ...first, intended: [...first.intended, ...first.intended] }, ...others] };
    },
  },
  {
    title: 'a mail tells of an event that never was',
    fault: 'mail-without-event',
    corrupt: (record) => ({ ...record, mails: [{ sequence: 9_999, intended: [], marks: [] }] }),
  },
  {
    title: 'a mail was sent that nobody had decided on',
    fault: 'mail-not-intended',
    corrupt: (record) => ({ ...record, mails: [{ sequence: 1, intended: [], marks: ['mail-x'] }] }),
  },
];
