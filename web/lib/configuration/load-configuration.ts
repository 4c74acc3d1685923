import type { WebConfiguration } from './web-configuration.ts';

/** Fetches `/config.json`; throws when the pages are not deployed whole. */
export const loadConfiguration = async (): Promise<WebConfiguration> => {
  const response = await fetch('/config.json', { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return response.json();
};
