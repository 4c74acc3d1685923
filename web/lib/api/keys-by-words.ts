/** Idempotency keys of one form: the same words sent again are the same request, other words are another one. */
export const keysByWords = (newKey: () => string = () => crypto.randomUUID()) => {
  const keys = new Map<string, string>();
  return (body: unknown): string => {
    const said = JSON.stringify(body);
    const key = keys.get(said) ?? newKey();
    keys.set(said, key);
    return key;
  };
};
