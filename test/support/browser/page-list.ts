import type { Look } from './look.ts';
import { firstTicketOf } from './tickets-of.ts';

/** A page that people have, and who looks at it. */
export interface ListedPage {
  readonly name: string;
  /** Absent where nobody is signed in. */
  readonly person?: string;
  readonly path: string | (() => Promise<string>);
  /** The looks that the docs show. */
  readonly pictures?: readonly `${Look['language']}-${Look['width']}-${Look['theme']}`[];
}

const ticketOf = (person: string, query?: string) => async () => `/tickets/${await firstTicketOf(person, query)}`;
const deskTicketOf = (person: string, query?: string) => async () =>
  `/desk/tickets/${await firstTicketOf(person, query)}`;

/** Every page of the map (`web/app/pages-by-path.ts`), in the states that look different. */
export const pageList: readonly ListedPage[] = [
  { name: 'welcome', path: '/' },
  { name: 'start', path: '/start' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'not-let-in', path: '/not-let-in' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'home', person: 'marco', path: '/', pictures: ['it-desk-light'] },
  { name: 'opening', person: 'marco', path: '/new', pictures: ['it-desk-light'] },
  {
    name: 'opening-kind',
    person: 'marco',
    path: '/new?area=network_and_access&subarea=credentials',
  },
  { name: 'tickets', person: 'marco', path: '/tickets?show=all' },
  { name: 'tickets-empty', person: 'marco', path: '/tickets?state=planned&area=library' },
  {
    name: 'ticket',
    person: 'marco',
    path: ticketOf('marco', '&requester=me&state=awaiting_customer&order=updated'),
    pictures: ['en-phone-dark'],
  },
  { name: 'ticket-resolved', person: 'elena', path: ticketOf('elena', '&state=resolved') },
  { name: 'ticket-closed', person: 'elena', path: ticketOf('elena', '&state=closed') },
  { name: 'organisation-tickets', person: 'elena', path: '/organisation/tickets' },
  { name: 'preferences', person: 'elena', path: '/preferences' },
  { name: 'desk', person: 'sara', path: '/desk', pictures: ['it-desk-light', 'en-phone-dark'] },
  { name: 'desk-queues', person: 'sara', path: '/desk/queues' },
  { name: 'desk-list', person: 'sara', path: '/desk/list', pictures: ['it-desk-light'] },
  {
    name: 'desk-ticket',
    person: 'sara',
    path: deskTicketOf('sara', '&state=awaiting_support'),
    pictures: ['it-desk-light'],
  },
  {
    name: 'desk-ticket-panels',
    person: 'sara',
    path: async () => `${await deskTicketOf('sara', '&state=resolved')()}?panel=history`,
  },
  { name: 'desk-new', person: 'sara', path: '/desk/new' },
  { name: 'desk-preferences', person: 'sara', path: '/preferences' },
  { name: 'desk-of-a-supervisor', person: 'franca', path: '/desk' },
  { name: 'desk-ticket-of-an-administrator', person: 'ada', path: deskTicketOf('ada', '&state=new') },
  { name: 'admin', person: 'ada', path: '/admin' },
  { name: 'admin-organisations', person: 'ada', path: '/admin/organisations' },
  { name: 'admin-organisation', person: 'ada', path: '/admin/organisations/borgo-lieto' },
  { name: 'admin-organisation-read', person: 'franca', path: '/admin/organisations/borgo-lieto' },
  { name: 'admin-people', person: 'ada', path: '/admin/people' },
  { name: 'admin-person', person: 'ada', path: '/admin/people/davide' },
  { name: 'admin-person-read', person: 'franca', path: '/admin/people/davide' },
  { name: 'organisation-people', person: 'elena', path: '/organisation/people' },
  { name: 'organisation-agreements', person: 'elena', path: '/organisation/agreements' },
  { name: 'admin-catalogue', person: 'ada', path: '/admin/catalogue' },
  { name: 'admin-queues', person: 'franca', path: '/admin/queues' },
  { name: 'admin-forms', person: 'franca', path: '/admin/forms' },
  { name: 'admin-form', person: 'ada', path: '/admin/forms/loan?new' },
  { name: 'admin-workflow', person: 'ada', path: '/admin/workflow', pictures: ['it-desk-light'] },
  { name: 'admin-groups', person: 'ada', path: '/admin/groups' },
  { name: 'admin-directories', person: 'ada', path: '/admin/directories' },
  { name: 'admin-directories-of-one', person: 'ada', path: '/admin/directories?organisation=ateneo-aurora' },
  { name: 'admin-requests', person: 'franca', path: '/admin/requests' },
  { name: 'admin-audit', person: 'ada', path: '/admin/audit' },
  { name: 'organisation-requests', person: 'elena', path: '/organisation/requests' },
];
