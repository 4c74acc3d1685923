import { relayPorts } from '#compose';
import { relayFunction } from '#stream/relay-function';

export const handler = relayFunction(relayPorts());
