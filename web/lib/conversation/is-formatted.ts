const marks = /[*_`#>~|[\]\\<&]|https?:|www\.|\S@\S|^[ \t]*([-+]|\d+[.)])[ \t]|^([ ]{4}|\t)|^[ \t]*[-=]+[ \t]*$/m;

/** Whether a text may hold anything that CommonMark gives a meaning; most messages are plain, and need no formatter. */
export const isFormatted = (text: string): boolean => marks.test(text);
