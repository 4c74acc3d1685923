import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { memoryStorage } from './memory-storage.ts';

/** Before each test: a browser in which nothing is kept, and in which every page gets the lock of its draft. */
export const inOneBrowser = (): void => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('localStorage', memoryStorage());
    const request = async (_name: string, _options: object, held: (lock: object) => void) => held({});
    vi.stubGlobal('navigator', { locks: { request } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
};
