import { createContext, useContext } from 'react';
import type { Api } from './create-api.ts';

/** Filled once, before the first page. */
export const ApiContext = createContext<Api | undefined>(undefined);

/** The API as the person who is signed in. */
export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (!api) throw new Error('no API above this component');
  return api;
};
