const erased = new Set<string>();

/** Until another page begins, nothing is kept for this person any more. */
export const markErased = (subject: string): void => {
  erased.add(subject);
};

/** It could not be erased after all. */
export const markKept = (subject: string): void => {
  erased.delete(subject);
};

/** Whether what was kept for the person was erased while this page lives. */
export const isErased = (subject: string): boolean => erased.has(subject);
