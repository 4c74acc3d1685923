const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address of a link that somebody wrote, where a browser may follow it: no script, no data, no path of this site. */
export const safeAddress = (address: string): string | undefined => {
  const url = URL.parse(address.trim());
  return url && schemes.has(url.protocol) ? url.href : undefined;
};
