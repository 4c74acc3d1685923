import { setupFunction } from '#setup/setup-function';
import { setupPorts } from '../compose-consumers.ts';

export const handler = setupFunction(setupPorts());
