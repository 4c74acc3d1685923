/** Control characters have no place in a mail, nor have marks that turn the direction of writing of what follows. */
const unprintable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Somebody's text as a mail may show it: nothing in it starts a line or hides one but the line ends that all can see. */
export const printable = (text: string): string => text.toWellFormed().replace(unprintable, '');
