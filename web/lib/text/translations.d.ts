import 'i18next';
import type admin from '../../texts/it/admin.json';
import type adminForms from '../../texts/it/admin-forms.json';
import type adminOrganisations from '../../texts/it/admin-organisations.json';
import type adminPeople from '../../texts/it/admin-people.json';
import type adminPlaces from '../../texts/it/admin-places.json';
import type adminQueues from '../../texts/it/admin-queues.json';
import type adminReasons from '../../texts/it/admin-reasons.json';
import type adminWorkflow from '../../texts/it/admin-workflow.json';
import type administration from '../../texts/it/administration.json';
import type audit from '../../texts/it/audit.json';
import type changes from '../../texts/it/changes.json';
import type common from '../../texts/it/common.json';
import type conversation from '../../texts/it/conversation.json';
import type customers from '../../texts/it/customers.json';
import type desk from '../../texts/it/desk.json';
import type deskList from '../../texts/it/desk-list.json';
import type deskTicket from '../../texts/it/desk-ticket.json';
import type directories from '../../texts/it/directories.json';
import type groups from '../../texts/it/groups.json';
import type home from '../../texts/it/home.json';
import type legal from '../../texts/it/legal.json';
import type opening from '../../texts/it/opening.json';
import type organisation from '../../texts/it/organisation.json';
import type palette from '../../texts/it/palette.json';
import type preferences from '../../texts/it/preferences.json';
import type requests from '../../texts/it/requests.json';
import type session from '../../texts/it/session.json';
import type ticket from '../../texts/it/ticket.json';
import type tickets from '../../texts/it/tickets.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      admin: typeof admin;
      'admin-organisations': typeof adminOrganisations;
      'admin-people': typeof adminPeople;
      'admin-places': typeof adminPlaces;
      'admin-forms': typeof adminForms;
      'admin-queues': typeof adminQueues;
      'admin-reasons': typeof adminReasons;
      'admin-workflow': typeof adminWorkflow;
      administration: typeof administration;
      audit: typeof audit;
      changes: typeof changes;
      common: typeof common;
      conversation: typeof conversation;
      customers: typeof customers;
      desk: typeof desk;
      'desk-list': typeof deskList;
      'desk-ticket': typeof deskTicket;
      directories: typeof directories;
      groups: typeof groups;
      home: typeof home;
      legal: typeof legal;
      opening: typeof opening;
      organisation: typeof organisation;
      palette: typeof palette;
      preferences: typeof preferences;
      requests: typeof requests;
      session: typeof session;
      ticket: typeof ticket;
      tickets: typeof tickets;
    };
  }
}
