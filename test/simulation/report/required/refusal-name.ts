/** A refusal as it is counted. */
export const refusalName = (action: string, code: string): string => `${action}: ${code}`;
