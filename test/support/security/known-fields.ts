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
  '/group',
  '/import',
  '/organisation',
  '/attachments',
  '/form/answers',
  '/cursor',
  '/endCustomer',
  '/partner',
]);

/** What a partner calls its customer in its own books names nothing of ours, unlike the number of a ticket. */
const numberIsAWord: ReadonlySet<string> = new Set(['listEndCustomers', 'createEndCustomer', 'changeEndCustomer']);

/** Whether a field of an operation carries an id. */
export const carriesId = (operation: string, field: string): boolean =>
  idFields.has(field) && !(field === '/number' && numberIsAWord.has(operation));

const words = `
  action addresses agreements/areas agreements/from agreements/id agreements/to archived area changes channel chunk
  contact/name contact/phone content contentType contract contracts/from contracts/id contracts/name
  contracts/service contracts/site contracts/to customerAnswered decision defaultRole description direction
  disabled domains dryRun email ended environment forEndCustomer form/id form/version groups identityProvider kind language limit
  lines month name order overdue phone plan/date plan/release priority province reason regression rights risk role severity sharesTickets sharing
  sites/address sites/city sites/id sites/name sites/province size skipProblems state subarea subject subtype text type urgency version what window/from window/to
`;

/** Fields that carry words, dates and choices that are the same for everybody. */
export const plainFields: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((name) => `/${name}`),
);
