/** How many characters answers in words may have where the form says nothing (DESIGN 2). */
export const textLimits = { text: 200, long_text: 4_000, phone: 40, email: 254, date: 10 } as const;
