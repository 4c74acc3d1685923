import { useMutation } from '@tanstack/react-query';
import { useApi } from '#web/lib/api/use-api.ts';

/** Downloads an attachment by its id; the link lives for minutes and is asked for each time. */
export const useDownload = (number: string) => {
  const api = useApi();
  return useMutation({
    mutationFn: async (id: string) => {
      const { value } = await api('getAttachment', { path: { number, id } });
      // Always answered as a download, never shown: the page stays.
      location.assign(value.url);
    },
  });
};
