import { setupPorts } from '#compose';
import { setupFunction } from '#setup/setup-function';

export const handler = setupFunction(setupPorts());
