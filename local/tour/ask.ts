import type { Request } from './story.ts';

const ticketPath = (number: string): string => `/v1/tickets/${number}`;

/** The requests that stories are made of. */
export const ask = {
  read: (path: string): Request => ({ method: 'GET', path }),
  post: (path: string, body: object): Request => ({ method: 'POST', path, body }),
  /** Changes something as it was last seen. */
  patch: (path: string, body: object): Request => ({ method: 'PATCH', path, body, asSeenAt: path }),
  ticket: (number: string): Request => ({ method: 'GET', path: ticketPath(number) }),
  open: (body: object): Request => ({ method: 'POST', path: '/v1/tickets', body }),
  write: (number: string, kind: 'comment' | 'reply' | 'note', text: string): Request => ({
    ...{ method: 'POST', path: `${ticketPath(number)}/articles` },
    body: { kind, text },
  }),
  /** A step of the workflow, or one of the desk's own, on the ticket as it is now. */
  act: (number: string, action: string, body: object = {}): Request => ({
    ...{ method: 'POST', path: `${ticketPath(number)}/actions/${action}`, body },
    asSeenAt: ticketPath(number),
  }),
};
