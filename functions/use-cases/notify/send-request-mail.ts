import type { Configuration } from '#domain/configuration';
import { oneLine } from '#domain/notification/one-line';
import {
  type RenderRequestMail,
  type RequestMail,
  type RequestMailFacts,
  requestMails,
} from '#domain/notification/request-mail';
import type { Person } from '#domain/people/person';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { mayDo } from '#domain/policy';
import type { Mailer, Notification, Notifications, SuppressionReason } from '../ports/notifications.ts';
import type { Clock } from '../ports.ts';

interface Ports {
  readonly requestNotifications: Pick<Notifications, 'settle'>;
  readonly mailer: Mailer;
  readonly renderRequest: RenderRequestMail;
  readonly clock: Clock;
}

/** Everything that the mails about one request are made from. */
export interface RequestOccasion {
  readonly request: ProvisioningRequest;
  readonly sequence: number;
  readonly configuration: Configuration;
  readonly people: ReadonlyMap<string, Person>;
}

/** The pages that a mail leads to, where the tenant's own pages are known by their tickets. */
const pages = {
  'request-waits': '/admin/requests',
  'request-granted': '/organisation/requests',
  'request-refused': '/organisation/requests',
  'let-in': '/',
} as const satisfies Record<RequestMail, string>;

const linkTo = (mail: RequestMail, ticketUrl: string | undefined): string | undefined => {
  const [, origin] = /^(.*)\/tickets\/\{number\}$/.exec(ticketUrl ?? '') ?? [];
  return origin === undefined ? undefined : `${origin}${pages[mail]}`;
};

const factsOf = (occasion: RequestOccasion, mail: RequestMail, notification: Notification): RequestMailFacts => {
  const { request, configuration, people } = occasion;
  const { settings } = configuration;
  const { by, decidedBy, reason, organisation } = request;
  const nameOf = (id: string): string => oneLine(people.get(id)?.name ?? '');
  const link = linkTo(mail, settings.ticketUrl);
  return {
    language: notification.language,
    tenant: { name: oneLine(settings.name), accent: settings.mail.accent },
    reader: nameOf(notification.person),
    name: oneLine(request.name),
    email: oneLine(request.email),
    organisation: oneLine(settings.organisations.find(({ id }) => id === organisation)?.name ?? organisation),
    referent: nameOf(by),
    ...(decidedBy !== undefined && nameOf(decidedBy) && { decider: nameOf(decidedBy) }),
    ...(reason !== undefined && { reason }),
    ...(link !== undefined && { link }),
  };
};

/** Why somebody gets no mail after all, by what is true when it is sent. */
const suppressionOf = (
  person: Person | undefined,
  mail: RequestMail,
  { id, organisation }: ProvisioningRequest,
): SuppressionReason | undefined => {
  if (!person) return 'unknown-person';
  if (person.disabled) return 'disabled';
  const ofReferent = mayDo(person, 'requestPerson') && person.organisation === organisation;
  const decides = mail === 'request-waits' && mayDo(person, 'decideRequest');
  const entitled = mail === 'let-in' ? person.id === id : decides || (mail !== 'request-waits' && ofReferent);
  if (!entitled) return 'no-right';
  return person.email ? undefined : 'no-address';
};

const isRequestMail = (name: string): name is RequestMail => requestMails.some((known) => known === name);

const outcomeOf = async (
  { mailer, renderRequest }: Ports,
  occasion: RequestOccasion,
  notification: Notification,
): Promise<Pick<Notification, 'state' | 'messageId' | 'reason'>> => {
  const { person: to, template: name, id, language } = notification;
  if (!isRequestMail(name)) throw new Error(`There is no mail named ${name}.`);
  const { request, configuration, people } = occasion;
  const reader = people.get(to);
  const reason = suppressionOf(reader, name, request);
  if (reason !== undefined || !reader?.email) return { state: 'suppressed', reason: reason ?? 'no-address' };
  const facts = factsOf(occasion, name, notification);
  const sent = await mailer.send({
    ...{ notification: id, language, thread: `request-${request.id}` },
    date: request.decidedAt ?? request.at,
    from: { name: facts.tenant.name, address: configuration.settings.mail.from },
    to: { name: facts.reader, address: reader.email },
    ...renderRequest(name, facts),
  });
  return sent.kind === 'sent'
    ? { state: 'sent', messageId: sent.messageId }
    : { state: 'suppressed', reason: sent.reason };
};

/** Sends one intended mail about a request, unless by now its reader may not have it, and notes what became of it. */
export const sendRequestMail = async (
  ports: Ports,
  occasion: RequestOccasion,
  notification: Notification,
): Promise<Notification> => {
  const outcome = await outcomeOf(ports, occasion, notification);
  const settled: Notification = { ...notification, ...outcome, at: ports.clock.now() };
  await ports.requestNotifications.settle(occasion.request.id, occasion.sequence, settled);
  return settled;
};
