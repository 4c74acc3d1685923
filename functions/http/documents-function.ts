import { type HttpPorts, publicFunction } from '#runtime/http/http-function';
import { getDocs } from './documents/get-docs.ts';
import { getHealth } from './documents/get-health.ts';
import { getOpenApi } from './documents/get-open-api.ts';

/** What everybody may read, and the answer to every address that does not exist. */
export const documentsFunction = (ports: Pick<HttpPorts, 'clock' | 'log'>) =>
  publicFunction([getHealth(), getOpenApi(), getDocs()], ports);
