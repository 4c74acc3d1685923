import type { ApiClient } from '#support/local/api-client';
import { reserveFile } from '#support/local/upload-file';

/** Brings a small file to the product without a browser; answers its id. */
export const uploadFile = async (client: ApiClient, name: string): Promise<unknown> => {
  const { id, post } = await reserveFile(client, name);
  await post();
  return id;
};
