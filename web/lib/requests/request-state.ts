import type { AnswerOf } from '#web/lib/api/operations.ts';

/** A request for a new person, as the API tells it. */
export type PersonRequest = AnswerOf<'listRequests'>['items'][number];
export type RequestState = PersonRequest['state'];

/** The states in the order of a request's life. */
export const requestStates: readonly RequestState[] = ['pending', 'granted', 'refused'];

/** The state that an address names; what waits comes first. */
export const stateInAddress = (search: URLSearchParams): RequestState =>
  requestStates.find((one) => one === search.get('state')) ?? 'pending';
