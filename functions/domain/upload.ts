import type { Instant } from './text.ts';

/** Limits of files over the API (DESIGN 2): 25 of 50 MB per article. */
export const maximumFileBytes = 50 * 1024 * 1024;
export const maximumFilesPerArticle = 25;

/** How long a reservation may be posted to, and how long an unlinked file is kept (DESIGN 4). */
export const reservationMilliseconds = 3_600_000;
export const unlinkedMilliseconds = 86_400_000;

/** A file is awaited until it arrives, or is given up some time after its form expired; it may still arrive then. */
export const uploadStates = ['receiving', 'received', 'missing'] as const;

/** A file on its way to, or on, a ticket. One item, so that its state is told in one place. */
export interface Upload {
  readonly id: string;
  readonly uploader: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes as declared, then as stored. */
  readonly size: number;
  readonly state: (typeof uploadStates)[number];
  readonly reservedAt: Instant;
  /** Until when the form works. */
  readonly expiresAt: Instant;
  /** S3 version that downloads are pinned to. */
  readonly objectVersion?: string;
  /** The one article that shows it. */
  readonly linked?: { readonly number: string; readonly article: string; readonly visibility: 'public' | 'internal' };
}
