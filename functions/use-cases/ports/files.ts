import type { Instant } from '#domain/text';
import type { Upload } from '#domain/upload';
import type { CommitOutcome, IdempotencyRecord, Page, PageRequest } from '../ports.ts';

/** Files from their reservation to the article that shows them. */
export interface Uploads {
  reserve(upload: Upload, idempotency?: IdempotencyRecord): Promise<CommitOutcome>;
  find(id: string): Promise<Upload | undefined>;
  findAll(ids: readonly string[]): Promise<ReadonlyMap<string, Upload>>;
  /** Conditional on the state: `receiving`, or `missing` for an arrival; so a repeated event changes nothing. */
  settle(id: string, to: Pick<Upload, 'state' | 'objectVersion' | 'size'>): Promise<boolean>;
  /** Unlinked or still receiving uploads whose time is over, oldest first. */
  overdue(before: Instant, wanted: PageRequest): Promise<Page<Upload>>;
  /** Forgets an upload that no article links; false when one does. */
  remove(id: string): Promise<boolean>;
}

/** Objects in the tenant's bucket. */
export interface Blobs {
  /** A form that lets a browser post exactly this object (DESIGN 4). */
  uploadForm(upload: Upload): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  /** A short-lived link pinned to the stored version, always as a download. */
  downloadUrl(upload: Upload): Promise<string>;
  head(key: string): Promise<{ readonly version: string; readonly size: number } | undefined>;
  delete(key: string): Promise<void>;
}
