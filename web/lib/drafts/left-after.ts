/** What is still to be sent of a text: what its writer added, or wrote instead, while the earlier one was on its way. */
export const leftAfter = (now: string, sent: string): string =>
  now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;
