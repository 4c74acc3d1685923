import { createContext, useContext } from 'react';
import type { WebConfiguration } from './web-configuration.ts';

/** Filled once, before the first page. */
export const ConfigurationContext = createContext<WebConfiguration | undefined>(undefined);

/** The tenant's name, language, time zone and sign-in. */
export const useConfiguration = (): WebConfiguration => {
  const configuration = useContext(ConfigurationContext);
  if (!configuration) throw new Error('no configuration above this component');
  return configuration;
};
