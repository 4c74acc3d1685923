import { notifierFunction } from '#queue/notifier-function';
import { notifierPorts } from '../compose-consumers.ts';

export const handler = notifierFunction(notifierPorts());
