/** The part of an address that an organisation may own. */
export const domainOf = (email: string): string => (email.split('@').at(-1) ?? '').toLowerCase();
