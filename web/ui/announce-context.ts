import { createContext } from 'react';

/** Has screen readers say a sentence; a newer one `about` the same replaces one that still waits. */
export type Announce = (sentence: string, about?: string) => void;

/** Given by `<Announcer>`; outside of it nothing is said. */
export const AnnounceContext = createContext<Announce>(() => undefined);
