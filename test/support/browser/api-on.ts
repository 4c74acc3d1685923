import type { ApiClient } from '#support/local/api-client';
import { apiClient } from '#support/local/api-client';

/** Lets people of a product's demo work on it without a browser. */
export const apiOn =
  (product: () => string) =>
  (person: string): Promise<ApiClient> => {
    const url = product();
    const token = async (who: string): Promise<string> => {
      const response = await fetch(`${url}/local/token`, { method: 'POST', body: JSON.stringify({ person: who }) });
      return ((await response.json()) as { readonly token: string }).token;
    };
    return apiClient({ url, token }, person);
  };
