import type { DeskName } from '../desks/desk.ts';

/** The desks of the other presets: what people do there alone leaves the histories of `consortium-portal` as they are. */
export const elsewhere: readonly DeskName[] = ['campus-desk', 'partner-panel', 'itil-desk'];
