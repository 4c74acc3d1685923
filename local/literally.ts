/** A regular expression's source that matches exactly this text. */
export const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
