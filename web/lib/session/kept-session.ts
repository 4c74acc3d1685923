/** What outlives a reload of this tab, and no longer: never in localStorage (R7). */
export interface KeptSession {
  readonly subject: string;
  readonly refreshToken?: string;
  readonly idToken?: string;
  readonly endsAt?: number;
}

const place = 'sportello.session';

/** Reads what an earlier page of this tab kept. */
export const readKept = (): KeptSession | undefined => {
  const text = sessionStorage.getItem(place);
  return text === null ? undefined : JSON.parse(text);
};

/** Keeps it for the next page of this tab; `undefined` forgets it. */
export const writeKept = (kept: KeptSession | undefined): void => {
  if (kept === undefined) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify(kept));
};

/** Forgets all that this tab kept for its person, such as the lists they came from: the next one may be another. */
export const forgetTab = (): void => sessionStorage.clear();
