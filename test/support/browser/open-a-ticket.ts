import { opening } from '#support/local/tell-story';
import { apiAs } from './api-as.ts';

/** A ticket of Giulia's in Sara's queue, opened without a browser; answers its number. */
export const openATicket = async (content: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const giulia = await apiAs('giulia');
  const { body } = await giulia.post('/v1/tickets', { ...opening, ...content });
  return String(body['number']);
};
