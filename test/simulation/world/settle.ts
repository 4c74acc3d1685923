/**
 * Lets all code run until every process waits or has ended: a turn of the event loop comes only when no microtask is
 * left. It takes a microsecond; counting microtasks instead would have to guess how many there are.
 */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
