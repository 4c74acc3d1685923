const place = (draft: string): string => `sportello.sent.${draft}`;

/** Remembers in this tab which ticket a draft became, so that the back button leads there and not to an empty form. */
export const rememberSent = (draft: string, number: string): void => sessionStorage.setItem(place(draft), number);

/** The number of the ticket that the draft became in this tab. */
export const sentAs = (draft: string): string | undefined => sessionStorage.getItem(place(draft)) ?? undefined;
