import { notifierPorts } from '#compose';
import { notifierFunction } from '#queue/notifier-function';

export const handler = notifierFunction(notifierPorts());
