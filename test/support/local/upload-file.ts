import type { ApiClient } from './api-client.ts';

/** A file that somebody reserved a place for; it is there when it was posted. */
export const reserveFile = async (client: ApiClient, name = 'a.txt') => {
  const { body } = await client.post('/v1/uploads', { name, contentType: 'text/plain', size: 5 });
  const { id, url, fields } = body as { id: string; url: string; fields: Record<string, string> };
  const post = async (): Promise<void> => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob(['hello']), 'a.txt');
    const response = await fetch(url, { method: 'POST', body: form });
    if (!response.ok) throw new Error(await response.text());
  };
  return { id, post };
};
