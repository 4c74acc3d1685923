/** Where all uploads stand in the tenant's bucket; the stacks give rights and events for it. */
export const uploadPrefix = 'uploads/';

/** The object that an upload is stored under in the tenant's bucket. */
export const uploadKey = (id: string): string => `${uploadPrefix}${id}`;

/** The upload that an object belongs to; `undefined` for every other object. */
export const uploadOfKey = (key: string): string | undefined => {
  const id = key.slice(uploadPrefix.length);
  return key.startsWith(uploadPrefix) && /^[0-9A-Za-z_-]{1,64}$/.test(id) ? id : undefined;
};
