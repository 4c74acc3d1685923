/** Subjects whose kept things were erased: until another page begins, nothing is kept for them any more. */
export const erasedPeople = new Set<string>();
