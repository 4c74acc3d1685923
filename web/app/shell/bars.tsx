import { ExpiredBar } from './expired-bar.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { SessionEndBar } from './session-end-bar.tsx';

/** Lines over the page for what concerns all of it. */
export const Bars = () => (
  <>
    <OfflineBar />
    <ExpiredBar />
    <SessionEndBar />
  </>
);
