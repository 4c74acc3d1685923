/** The lists of an end customer that a question can offer instead of options of its own. */
export const customerLists = ['contracts', 'sites'] as const;
export type CustomerList = (typeof customerLists)[number];
