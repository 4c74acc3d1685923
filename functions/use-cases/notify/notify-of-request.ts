import type { RenderRequestMail, RequestMail } from '#domain/notification/request-mail';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import type { Mailer, Notification, Notifications, RequestEventKey } from '../ports/notifications.ts';
import type { ProvisioningRequests } from '../ports/provisioning-requests.ts';
import type { Clock, Configurations, Directory, Ids } from '../ports.ts';
import { type Attempt, deliver, oneMailMilliseconds } from './deliver.ts';
import { sendRequestMail } from './send-request-mail.ts';

export interface NotifyOfRequestPorts {
  readonly requests: Pick<ProvisioningRequests, 'find'>;
  readonly directory: Pick<Directory, 'people' | 'withRole'>;
  readonly configurations: Configurations;
  readonly requestNotifications: Notifications;
  readonly mailer: Mailer;
  readonly renderRequest: RenderRequestMail;
  readonly clock: Clock;
  readonly ids: Ids;
}
interface Addressed {
  readonly person: string;
  readonly mail: RequestMail;
}

/** Who decides; nobody once somebody has. */
const deciders = async ({ directory }: NotifyOfRequestPorts, { state }: ProvisioningRequest) => {
  if (state !== 'pending') return [];
  const found = await Promise.all([directory.withRole('supervisor'), directory.withRole('tenant_admin')]);
  return found.flat().map(({ id }): Addressed => ({ person: id, mail: 'request-waits' }));
};

/** Whoever is let in, and the referent unless they saw it happen. */
const concerned = ({ id, by, state, decidedBy }: ProvisioningRequest): readonly Addressed[] => {
  if (state === 'refused') return [{ person: by, mail: 'request-refused' }];
  const asked: Addressed[] = decidedBy === undefined ? [] : [{ person: by, mail: 'request-granted' }];
  return state === 'granted' ? [...asked, { person: id, mail: 'let-in' }] : [];
};

/**
 * Mails those who decide that a request for a new person waits for them, and then the referent and whoever was let in
 * what became of it (R6.5). Answers `undefined` when nothing could be begun.
 */
export const notifyOfRequest =
  (ports: NotifyOfRequestPorts) =>
  async ({ request: id, sequence }: RequestEventKey, remaining: () => number) => {
    if (remaining() < oneMailMilliseconds) return undefined;
    const [request, configuration] = await Promise.all([ports.requests.find(id), ports.configurations.current()]);
    if (!request) throw new Error('The request of this message is not in the table.');
    const addressed = sequence === 1 ? await deciders(ports, request) : concerned(request);
    const { organisation: _all, by, decidedBy = by } = request;
    const people = await ports.directory.people([
      ...new Set([by, decidedBy, ...addressed.map(({ person }) => person)]),
    ]);
    const wanted = addressed.map(({ person, mail }): Notification => {
      const language = people.get(person)?.language ?? configuration.settings.language;
      return { id: ports.ids.next(), person, template: mail, language, state: 'intended' };
    });
    const sender = async (open: readonly Notification[]) => {
      const missing = open.map(({ person }) => person).filter((person) => !people.has(person));
      const known = missing.length === 0 ? people : new Map([...people, ...(await ports.directory.people(missing))]);
      const occasion = { request, sequence, configuration, people: known };
      return (notification: Notification) => sendRequestMail(ports, occasion, notification);
    };
    const { requestNotifications: notifications, clock } = ports;
    const attempts: Promise<readonly Attempt[] | undefined> = deliver(
      { notifications, clock },
      { of: id, sequence, wanted, sender },
      remaining,
    );
    return attempts;
  };
