/** How each language of the pages writes dates and numbers: Italian as in Italy, English as in Britain (WEB 4). */
export const locales = { it: 'it-IT', en: 'en-GB' } as const;
