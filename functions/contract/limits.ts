/** Limits of texts over the API in characters (DESIGN 2), apart from the shapes so that pages need no parser. */
export const limits = { line: 200, text: 32_000, release: 60, phone: 40, cursor: 2_000, page: 50, largestPage: 200 };
