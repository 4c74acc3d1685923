const erased = new Set<string>();

/** Until another page begins, nothing is kept for this person any more. */
export const markErased = (subject: string): void => {
  erased.add(subject);
};

/** Whether what was kept for the person was erased while this page lives. */
export const isErased = (subject: string): boolean => erased.has(subject);
