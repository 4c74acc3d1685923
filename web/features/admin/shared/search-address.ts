/** What a list is narrowed to as an address, without what is not said. */
export const searchAddress = (search: object): URLSearchParams =>
  new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ''));
