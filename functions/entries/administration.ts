import { administrationPorts } from '#compose';
import { administrationFunction } from '#http/administration-function';

export const handler = administrationFunction(administrationPorts());
