import type { LocalSystem } from '#local/control/local-system';
import type { ApiClient } from './api-client.ts';
import { apiClient } from './api-client.ts';
import { reserveFile } from './upload-file.ts';

/** A ticket that Giulia may open. */
export const opening = {
  type: 'anomaly',
  subtype: 'software',
  area: 'enrolment',
  subarea: 'admission_tests',
  subject: 'La pagina non si apre',
  description: 'Da stamattina la pagina delle prove non si apre.',
  severity: 'high',
  urgency: 'urgent',
};

/** A day at the desk that uses everything the product can do, up to what the clock does afterwards. */
export const tellStory = async (system: LocalSystem): Promise<void> => {
  const client = (who: string) => apiClient(system, who);
  const [giulia, sara, elena, portal] = [
    await client('giulia'),
    await client('sara'),
    await client('elena'),
    await client('aurora-portal'),
  ];
  const { number } = (await giulia.post('/v1/tickets', opening)).body;
  await portal.post('/v1/tickets', { ...opening, requester: 'marco.serra@ateneo-aurora.example' });
  await attachFiles(system, giulia, number);
  await work(sara, giulia, number);
  await read([giulia, elena, sara], number);
  await sara.get('/v1/tickets?owner=me&ended=include');
  await giulia.patch('/v1/me', { phone: '+39 06 1234567' });
  await administer(await client('ada.bianchi@consorzio-aurora.example'));
  const asked = { name: 'Nuova Persona', email: 'nuova.persona@ateneo-aurora.example' };
  await elena.post('/v1/provisioning-requests', asked);
  await reserveFile(giulia);
  await forgetFile(giulia);
  await system.idle();
  await system.runSchedule('reconciler');
  system.advance('P11D');
  await system.runSchedule('auto-close');
  await system.runSchedule('sweep-uploads');
  await system.idle();
};

/** One file arrives and is fetched, another one never comes. */
const attachFiles = async (system: LocalSystem, giulia: ApiClient, number: unknown): Promise<void> => {
  const [arrives, lost] = [await reserveFile(giulia), await reserveFile(giulia)];
  await arrives.post();
  await giulia.post(`/v1/tickets/${number}/articles`, {
    kind: 'comment',
    text: 'Allego le schermate.',
    attachments: [arrives.id, lost.id],
  });
  await system.idle();
  const { url } = (await giulia.get(`/v1/tickets/${number}/attachments/${arrives.id}`)).body;
  const file = await (await fetch(String(url))).text();
  if (file !== 'hello') throw new Error(file);
};

/** A file that no article ever shows. */
const forgetFile = async (giulia: ApiClient): Promise<void> => {
  const file = await reserveFile(giulia);
  await file.post();
};

const work = async (sara: ApiClient, giulia: ApiClient, number: unknown): Promise<void> => {
  await sara.get('/v1/queues');
  await sara.get('/v1/queues/students/operators');
  await sara.act(number, 'take-charge');
  await sara.act(number, 'ask-customer', { text: 'Quale pagina?' });
  await giulia.post(`/v1/tickets/${number}/articles`, { kind: 'comment', text: 'Quella delle prove.' });
  await sara.post(`/v1/tickets/${number}/articles`, { kind: 'note', text: 'Come la settimana scorsa.' });
  const { etag } = await sara.get(`/v1/tickets/${number}`);
  await sara.patch(`/v1/tickets/${number}`, { severity: 'medium' }, { 'if-match': etag });
  await sara.act(number, 'release', { text: 'Chi la segue?' });
  await sara.act(number, 'assign', { owner: 'sara', text: 'La seguo io.' });
  await sara.act(number, 'diagnose', { text: 'Abbiamo trovato la causa.' });
  await sara.act(number, 'resolve', { text: 'Ora la pagina si apre.' });
};

/** A directory group is filled. */
const fillDirectory = async (ada: ApiClient): Promise<void> => {
  const groups = '/v1/organisations/ateneo-nuovo/directory-groups';
  await ada.post(groups, { id: 'helpdesk', name: 'Helpdesk' });
  const { id } = (await ada.post(`${groups}/helpdesk/imports`, {})).body;
  const path = `${groups}/helpdesk/imports/${id}`;
  await ada.post(`${path}/chunks`, { chunk: 1, addresses: ['altra@nuovo.example'] });
  await ada.post(`${path}/finish`, { lines: 1 });
};

/** What only a tenant admin does. */
const administer = async (ada: ApiClient): Promise<void> => {
  await ada.get('/v1/audit');
  await ada.post('/v1/organisations', { id: 'ateneo-nuovo', name: 'Ateneo Nuovo', domains: ['nuovo.example'] });
  const { etag } = await ada.get('/v1/organisations/ateneo-nuovo');
  await ada.patch('/v1/organisations/ateneo-nuovo', { name: 'Ateneo Rinnovato' }, { 'if-match': etag });
  await ada.get('/v1/organisations');
  const email = 'nuova@nuovo.example';
  await ada.post('/v1/people', { name: 'Nuova', email, role: 'requester', organisation: 'ateneo-nuovo' });
  for (const query of ['organisation=ateneo-nuovo', 'role=operator', 'name=nuo']) await ada.get(`/v1/people?${query}`);
  await fillDirectory(ada);
};

const read = async (people: readonly ApiClient[], number: unknown): Promise<void> => {
  for (const person of people) {
    for (const order of ['opened', 'updated', 'priority', 'deadline'])
      await person.get(`/v1/tickets?order=${order}&ended=include`);
    await person.get('/v1/tickets/counts');
    await person.get('/v1/me');
    await person.get('/v1/catalog');
    await person.get(`/v1/tickets/${number}/articles`);
    await person.get(`/v1/tickets/${number}/history`);
  }
};
