import type { ComponentType } from 'react';
import type { TextArea } from '#web/lib/text/text-area.ts';

/** A page of the map (WEB 1). */
export interface PageOfMap {
  readonly path: string;
  /** Its code, fetched when it is first needed. */
  readonly load: () => Promise<unknown>;
  /** What it speaks with, beside the texts that all pages share. */
  readonly texts: readonly TextArea[];
  /** Whether it is for people who are not signed in, too. */
  readonly open?: true;
  /** Only the desk's people have it; the others read that it is not there. */
  readonly desk?: true;
  /** Only supervisors and tenant admins have it. */
  readonly admin?: true;
  /** Where the desk's people find the same thing. */
  readonly atTheDesk?: string;
  readonly Page: ComponentType;
}
