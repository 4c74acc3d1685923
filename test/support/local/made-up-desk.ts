import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InboxMail } from '#local/mail/inbox-mail';
import type { StorySystem } from '#local/tour/create-player';

/** What the desk answers whatever it is asked, and the mails that it sends because of it. */
export interface Reaction {
  readonly status?: number;
  readonly body?: object;
  readonly mails?: readonly (readonly [to: string, text: string])[];
}

const people = [
  { id: 'anna', name: 'Anna', role: 'requester', organisation: 'bologna' },
  { id: 'olga', name: 'Olga', role: 'operator', queues: ['students'] },
].map((person) => ({
  ...{ queues: [], language: 'en', subject: person.id, email: `${person.id}@desk.example` },
  ...person,
}));

/** A desk that reacts as told, one reaction for each request, and whose clock somebody else moves. */
export const madeUpDesk = async (reactions: readonly Reaction[]) => {
  const left = [...reactions];
  const mails: InboxMail[] = [];
  const requests: { readonly path: string; readonly headers: NodeJS.Dict<string | string[]> }[] = [];
  const schedules: string[] = [];
  let ahead = 0;
  const server = createServer((request, response) => {
    requests.push({ path: `${request.method} ${request.url}`, headers: request.headers });
    const { status = 200, body = {}, mails: sent = [] } = left.shift() ?? {};
    for (const [to, text] of sent)
      mails.push({ ...{ id: `${mails.length}`, from: 'desk', subject: '', html: '', raw: '' }, to: [to], text });
    response.writeHead(status, { etag: '"v1"' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const system: StorySystem = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tenant: {
      ...{ id: 'made-up', preset: 'none', folder: '', demo: true, name: 'Desk', timeZone: 'Europe/Rome' },
      ...{ people, clients: [] },
    },
    token: async (who) => `token-of-${who}`,
    now: () => new Date(Date.parse('2026-03-26T12:00:00Z') + ahead),
    advance: (duration) => {
      ahead += Number(/^PT(\d+)S$/.exec(duration)?.[1]) * 1000;
      return new Date(ahead);
    },
    runSchedule: async (name) => schedules.push(name),
    idle: async () => undefined,
    inbox: () => mails,
  };
  return { system, requests, schedules, stop: () => server.close() };
};
