/** A browser's `Storage` without the browser, with that much room; its names are its keys, as `localStorage` has them. */
export const memoryStorage = (room = Number.POSITIVE_INFINITY): Storage => {
  const methods = {
    getItem: (name: string) => (Object.hasOwn(storage, name) ? storage[name] : null),
    setItem: (name: string, value: string) => {
      if (value.length > room) throw new DOMException('There is no room.', 'QuotaExceededError');
      storage[name] = value;
    },
    removeItem: (name: string) => Reflect.deleteProperty(storage, name),
  };
  const storage: Storage = Object.create(methods);
  return storage;
};
