import type { FormVersion } from '#domain/forms/filled-form';

/** The form of a ticket in few bytes, as every list index carries it: `xdsl@3`; an id has no such sign. */
export const formText = {
  write: ({ id, version }: FormVersion): string => `${id}@${version}`,
  read: (text: string): FormVersion => {
    const [, id, version] = /^([^@]+)@(\d+)$/.exec(text) ?? [];
    if (id === undefined) throw new Error('The form of a stored ticket is not what was written');
    return { id, version: Number(version) };
  },
};
