/** Fields of requests that carry an id: of a ticket, a person, a file, a queue or a place in a list. */
export const idFields: ReadonlySet<string> = new Set([
  '/number',
  '/id',
  '/follows',
  '/requester',
  '/owner',
  '/responsible',
  '/queue',
  '/problem',
  '/queues',
  '/organisation',
  '/attachments',
  '/form/answers',
  '/cursor',
]);

const words = `
  action agreements/areas agreements/from agreements/id agreements/to archived area changes channel contact/name contact/phone contentType customerAnswered defaultRole description direction disabled domains email groups dryRun ended environment form/id form/version
  identityProvider kind language limit month name order overdue phone plan/date plan/release priority regression rights risk role severity sharing size state subarea
  subject subtype text type urgency version what window/from window/to
`;

/** Fields that carry words, dates and choices that are the same for everybody. */
export const plainFields: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((name) => `/${name}`),
);
