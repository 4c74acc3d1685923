import type { Person } from '#domain/people/person';
import { cast } from '../http-cast.ts';
import { httpWork, openingBody } from '../http-work.ts';
import type { Caller, HttpWorld } from '../http-world.ts';

const { ada, anna, bruno, otherAnna, olga } = cast;
const text = { text: 'Canary' };

/** What an opening on the queue `teaching` is about. */
export const exam = { area: 'exams', subarea: 'exam_booking' };

/** Both organisations are partners, and each has a customer. */
const layCustomers = async ({ call }: HttpWorld) => {
  const customerOf = async (who: Person): Promise<string> => {
    const headers = { 'if-match': '*' };
    await call(ada, 'PATCH', `/v1/organisations/${who.organisation}`, { body: { kind: 'partner' }, headers });
    const made = await call<{ id: string }>(who, 'POST', '/v1/end-customers', { body: { name: 'Canary' } });
    return made.body.id;
  };
  return { ours: await customerOf(anna), others: await customerOf(otherAnna) };
};

/** A ticket of Anna's with a note, one that is closed, files of all kinds, and a ticket that each stranger may see. */
export const layOut = async (world: HttpWorld) => {
  const { open, act, write, upload } = httpWork(world);
  const file = await upload(anna);
  const { number: theirs } = await open(anna, { attachments: [file] });
  const noteFile = await upload(olga);
  await write(olga, theirs, 'note', { attachments: [noteFile] });
  const unlinked = await upload(anna);
  const { number: closed } = await open(anna, openingBody('clarification'));
  await act(olga, closed, 'take-charge');
  await act(olga, closed, 'answer', text);
  await act(anna, closed, 'confirm');
  await open(anna);
  const { number: brunos } = await open(bruno, exam);
  const { number: others } = await open(otherAnna, exam);
  const customers = await layCustomers(world);
  await open(anna, { endCustomer: customers.ours });
  const nextOf = async (who: Person, path: string): Promise<string> =>
    (await world.call<{ next?: string }>(who, 'GET', `${path}?limit=1`)).body.next ?? '';
  const cursors = {
    tickets: await nextOf(olga, '/v1/tickets'),
    articles: await nextOf(olga, `/v1/tickets/${theirs}/articles`),
    history: await nextOf(olga, `/v1/tickets/${theirs}/history`),
  };
  const isOther = (who: Caller) => who?.organisation === otherAnna.organisation;
  const seenBy = (who: Caller): string => (isOther(who) ? others : brunos);
  return { file, theirs, noteFile, unlinked, closed, cursors, customers, seenBy };
};
export type Laid = Awaited<ReturnType<typeof layOut>>;
