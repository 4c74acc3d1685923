/** Whether every word that was typed stands in the text; `priorita` finds 'Priorità'. Nothing typed stands in any text. */
export const hasWords = (text: string, typed: string): boolean => {
  const place = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => place.includes(word));
};

/** Without capitals and accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
