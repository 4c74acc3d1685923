/** A referent's pages about the own organisation; words are those of `organisation`. */
export const organisationPlaces = [
  { to: '/organisation/people', word: 'people' },
  { to: '/organisation/agreements', word: 'agreements' },
  { to: '/organisation/requests', word: 'requests' },
] as const;
