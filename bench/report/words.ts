const none = '-';

/** Figures as a table shows them; what was not measured is a dash. */
export const words = {
  fixed: (value: number | undefined, digits = 1): string => (value === undefined ? none : value.toFixed(digits)),
  whole: (value: number | undefined): string => (value === undefined ? none : Math.round(value).toLocaleString('en')),
  ratio: (value: number | undefined, to: number | undefined): string =>
    value === undefined || to === undefined ? none : `${(value / to).toFixed(2)} x`,
  /** A target and whether a figure reaches it. */
  atMost: (value: number | undefined, limit: number): string =>
    value === undefined ? none : `<= ${limit.toLocaleString('en')} ${value <= limit ? 'met' : 'MISSED'}`,
  atLeast: (value: number | undefined, limit: number): string =>
    value === undefined ? none : `>= ${limit.toLocaleString('en')} ${value >= limit ? 'met' : 'MISSED'}`,
};
