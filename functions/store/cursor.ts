/** Opaque places in lists. A cursor names its list and is taken by no other; whatever else arrives is refused. */
export const cursor = {
  write: (list: string, parts: readonly string[]): string =>
    Buffer.from(JSON.stringify([list, ...parts])).toString('base64url'),
  /** The parts, or nothing when the text is not a cursor of that list with so many parts. */
  read: (list: string, count: number, text: string): readonly string[] | undefined => {
    const bytes = Buffer.from(text, 'base64url');
    const parts = bytes.toString('base64url') === text ? parse(bytes.toString('utf8')) : undefined;
    if (!Array.isArray(parts) || parts.length !== count + 1 || parts[0] !== list) return undefined;
    const found = parts.slice(1);
    return found.every((part) => typeof part === 'string' && part.length <= 200) ? found : undefined;
  },
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
