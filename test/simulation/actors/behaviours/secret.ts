/** Stands in every text, and in the name of every file, that only the desk may read. */
export const secret = 'SECRET';
