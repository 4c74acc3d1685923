import { inject } from 'vitest';
import type { ApiClient } from '#support/local/api-client';
import { apiClient } from '#support/local/api-client';

const url = inject('product');

const token = async (person: string): Promise<string> => {
  const response = await fetch(`${url}/local/token`, { method: 'POST', body: JSON.stringify({ person }) });
  return ((await response.json()) as { readonly token: string }).token;
};

/** Somebody who works without a browser, beside the one whose pages are watched. */
export const apiAs = (person: string): Promise<ApiClient> => apiClient({ url, token }, person);
