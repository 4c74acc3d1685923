type Close = () => Promise<void> | void;

/** What has to be ended, in the reverse order of its start; one that fails keeps none of the others open. */
export const createClosers = () => {
  const closers: Close[] = [];
  return {
    add: (close: Close): void => {
      closers.push(close);
    },
    closeAll: async (): Promise<void> => {
      for (let close = closers.pop(); close; close = closers.pop())
        await Promise.resolve(close()).catch((error: unknown) => console.error('Something would not stop:', error));
    },
  };
};
