/**
 * Where a sign-in that did not work ends. The page that had asked for it goes along in the history's entry, not in the
 * address: no link can choose where somebody arrives.
 */
export const failedSignIn = {
  page: '/sign-in?failed=true',
  entryFor: (returnTo: string) => ({ state: { returnTo } }),
  /** The page to come back to, read off what the history kept. */
  returnToOf: (state: unknown): string =>
    typeof state === 'object' && state !== null && 'returnTo' in state && typeof state.returnTo === 'string'
      ? state.returnTo
      : '/',
};
