import type { MailFacts } from '#domain/notification/mail-facts';

/** Who acted, by name; the desk itself where it was the clock. */
export const actorOf = ({ actor, tenant }: MailFacts): string => actor ?? tenant.name;
