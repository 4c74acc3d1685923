import { domainToASCII } from 'node:url';

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^([A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}$/;

/**
 * An address as SES takes it: one mailbox, nothing quoted, the domain in ASCII; `undefined` when it is none. Stricter
 * than the standard on purpose, as whatever stands here decides who gets the mail.
 */
export const plainAddress = (address: string): string | undefined => {
  const [local = '', host = '', ...more] = address.split('@');
  const ascii = domainToASCII(host);
  const fits = more.length === 0 && local.length <= 64 && localPart.test(local) && domain.test(ascii);
  return fits && address.length <= 254 ? `${local}@${ascii}` : undefined;
};
