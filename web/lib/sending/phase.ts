/**
 * Where a message is: held for its undo time, on its way, with the desk's API, back with its writer, or stopped by a
 * failure until the writer decides.
 */
export type Phase = 'held' | 'sending' | 'sent' | 'returned' | 'failed';
