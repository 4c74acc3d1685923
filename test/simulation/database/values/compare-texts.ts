/** Where a UTF-16 unit stands among UTF-8 bytes: surrogates make characters that come after all others. */
const rankOf = (unit: number): number => {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
};

/** The order of texts in DynamoDB, which is that of their UTF-8 bytes: below, equal to or above zero. */
export const compareTexts = (left: string, right: string): number => {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = left.charCodeAt(at) - right.charCodeAt(at);
    if (difference !== 0) return rankOf(left.charCodeAt(at)) - rankOf(right.charCodeAt(at));
  }
  return left.length - right.length;
};
