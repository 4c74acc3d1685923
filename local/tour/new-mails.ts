import type { LocalSystem } from '../control/local-system.ts';
import type { InboxMail } from '../mail/inbox-mail.ts';

/** A mail that came into the local inbox: whose it is, and how it begins. */
export interface NewMail {
  readonly reader: string;
  readonly heading: string;
  readonly whole: InboxMail;
}

/** Greeting, heading, and what else there is, each after an empty line. */
const headingOf = ({ text }: InboxMail): string => text.split(/\r?\n\r?\n/)[1]?.trim() ?? '';

/** Answers, whenever it is called, what came since the last time, once nothing is left to do. */
export const newMails = ({ tenant, inbox, idle }: Pick<LocalSystem, 'tenant' | 'inbox' | 'idle'>) => {
  let known = inbox().length;
  const readerOf = (address: string): string => tenant.people.find(({ email }) => email === address)?.id ?? address;
  return async (): Promise<readonly NewMail[]> => {
    await idle();
    const came = inbox().slice(known);
    known += came.length;
    return came.flatMap((whole) =>
      whole.to.map((address) => ({ reader: readerOf(address), heading: headingOf(whole), whole })),
    );
  };
};
