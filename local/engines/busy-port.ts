import { refusal } from '../refusal.ts';

/** What to do about a port that another program has. */
export const busyPort = (port: number): Error =>
  refusal(
    `Port ${port} is used by another program. Stop that one, or start Sportello elsewhere: npm start -- --port ${port + 10}`,
  );
