import { useContext } from 'react';
import type { Announce } from './announce-context.ts';
import { AnnounceContext } from './announce-context.ts';

/** Says a sentence to screen readers, at most one in five seconds and never over typing (WEB 3). */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
