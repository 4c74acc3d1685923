/** Fields of requests that carry an id: of a ticket, a person, a file, a queue or a place in a list. */
export const idFields: ReadonlySet<string> = new Set([
  '/number',
  '/id',
  '/follows',
  '/requester',
  '/owner',
  '/responsible',
  '/queue',
  '/attachments',
  '/cursor',
]);

const words = `
  action area channel contact/name contact/phone contentType customerAnswered description direction ended environment
  kind language limit month name order overdue phone plan/date plan/release priority regression severity size state subarea
  subject subtype text type urgency what
`;

/** Fields that carry words, dates and choices that are the same for everybody. */
export const plainFields: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((name) => `/${name}`),
);
