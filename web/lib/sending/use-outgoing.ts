import { useSyncExternalStore } from 'react';
import { outbox } from './outbox.ts';
import type { OutgoingState } from './outgoing.ts';

/** The messages of this tab that are on their way or wait for their writer. */
export const useOutgoing = (): readonly OutgoingState[] => useSyncExternalStore(outbox.subscribe, outbox.list);
