import { relayFunction } from '#stream/relay-function';
import { relayPorts } from '../compose-consumers.ts';

export const handler = relayFunction(relayPorts());
