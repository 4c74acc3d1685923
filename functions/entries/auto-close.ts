import { autoCloseFunction } from '#schedule/auto-close-function';
import { autoClosePorts } from '../compose-consumers.ts';

export const handler = autoCloseFunction(autoClosePorts());
