import type { Ids } from '#use-cases/ports';

/** Names in the order in which they are asked for; they look like ULIDs. */
export const createIds = (): Ids => {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `01A${String(count).padStart(23, '0')}`;
  };
  return { next, salt: () => `salt-${next()}` };
};
