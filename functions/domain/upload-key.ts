const prefix = 'uploads/';

/** The object that an upload is stored under in the tenant's bucket. */
export const uploadKey = (id: string): string => `${prefix}${id}`;

/** The upload that an object belongs to; `undefined` for every other object. */
export const uploadOfKey = (key: string): string | undefined =>
  /^uploads\/[0-9A-Za-z_-]{1,64}$/.test(key) ? key.slice(prefix.length) : undefined;
