/** Marks that turn the direction of what follows: `fattura\u202efdp.exe` would be read as a harmless file. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A name or title that stands beside other words, in the order in which it was really written. */
export const unturned = (text: string): string => text.replace(turning, '');
