import { documentsFunction } from '#http/documents-function';
import { functionLog } from '#runtime/function-log';
import { systemClock } from '#runtime/system-clock';

export const handler = documentsFunction({ clock: systemClock, log: functionLog(process.env) });
