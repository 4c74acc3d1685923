/** A browser's `localStorage` without the browser, in which a value has that much room; its keys are the names. */
export const memoryStorage = (room = Number.POSITIVE_INFINITY): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const methods = {
    getItem: (name: string) => (Object.hasOwn(storage, name) ? storage[name] : null),
    setItem: (name: string, value: string) => {
      if (value.length > room) throw new DOMException('There is no room.', 'QuotaExceededError');
      storage[name] = value;
    },
    removeItem: (name: string) => Reflect.deleteProperty(storage, name),
  };
  const storage = Object.create(methods);
  return storage;
};
