import { autoClosePorts } from '#compose';
import { autoCloseFunction } from '#schedule/auto-close-function';

export const handler = autoCloseFunction(autoClosePorts());
