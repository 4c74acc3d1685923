import { describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { CatalogAnswer } from '#contract/answers/catalog';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { TicketAnswer } from '#contract/answers/ticket';
import { createInspections } from '#store/inspections';
import { lineForm, words } from '#support/ground/forms';
import { portal, portalDesk } from '#support/ground/portal';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { inspectTicket } from '#use-cases/integrity/inspect-ticket';

const { anna, olga, otherAnna } = cast;
const line = { ...lineForm, version: 3, attach: [{ type: 'anomaly', area: 'enrolment' }] };
const exams = { ...lineForm, attach: [{ area: 'fees' }] };
const preset = portalWith(put('forms', { line, exams }));
const world = await httpWorld({ preset });
const work = httpWork(world);

const answers = { problem: 'slow', router: false, lost: 12, callback: '06 5551234', mail: 'canary@example.org' };
const open = (form: object | undefined, more: object = {}) =>
  world.call<TicketAnswer & ProblemAnswer>(anna, 'POST', '/v1/tickets', {
    body: { ...openingBody(), ...(form && { form }), ...more },
  });
const told = ({ errors = [] }: ProblemAnswer) => errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a requester whose kind of ticket has a form', () => {
  it('is offered it with the catalogue, and no form of areas that are not', async () => {
    const { body } = await world.call<CatalogAnswer>(anna, 'GET', '/v1/catalog');
    expect(body.forms).toEqual([
      {
        id: 'line',
        version: 3,
        label: line.label,
        attach: line.attach,
        fields: JSON.parse(JSON.stringify(line.fields)),
      },
    ]);
  });

  it('reads on the ticket what they answered, in the words of the form', async () => {
    const opened = await open({ id: 'line', version: 3, answers });
    expect(opened.status).toBe(201);
    const { body } = await world.call<TicketAnswer>(anna, 'GET', `/v1/tickets/${opened.body.number}`);
    expect(body.form).toEqual(opened.body.form);
    expect(body.form).toEqual({
      id: 'line',
      version: 3,
      label: words('form'),
      answers: [
        { key: 'problem', kind: 'select', label: words('problem'), value: 'slow', words: [words('slow')] },
        { key: 'router', kind: 'yes_no', label: words('router'), value: false },
        { key: 'lost', kind: 'number', label: words('lost'), value: 12 },
        { key: 'callback', kind: 'phone', label: words('callback'), value: '06 5551234' },
        { key: 'mail', kind: 'email', label: words('mail'), value: 'canary@example.org' },
      ],
    });
    const desk = await world.call<TicketAnswer>(olga, 'GET', `/v1/tickets/${opened.body.number}`);
    expect(desk.body.form).toEqual(body.form);
    expect((await world.call(otherAnna, 'GET', `/v1/tickets/${opened.body.number}`)).status).toBe(404);
  });

  it('cannot open the ticket without it', async () => {
    const { status, body } = await open(undefined);
    expect([status, told(body)]).toEqual([400, ['/form required']]);
  });

  it('is told every wrong answer at its place', async () => {
    const { status, body } = await open({
      id: 'line',
      version: 3,
      answers: { ...answers, callback: '', make: 'acme', x: 1 },
    });
    expect(status).toBe(400);
    expect(told(body)).toEqual([
      '/form/answers/x unknown-field',
      '/form/answers/make not-shown',
      '/form/answers/callback required',
    ]);
  });

  it('cannot send another form, nor one where none is asked for', async () => {
    expect(told((await open({ id: 'exams', version: 1, answers })).body)).toEqual(['/form/id form-not-for-this-kind']);
    const request = { type: 'request', subtype: 'evolution' };
    expect(told((await open({ id: 'line', version: 3, answers }, request)).body)).toEqual([
      '/form/id form-not-for-this-kind',
    ]);
    expect((await open(undefined, request)).body.form).toBeUndefined();
  });

  it.each([2, 4])('who filled in version %i is told which one is asked for now', async (version) => {
    const { status, body } = await open({ id: 'line', version, answers });
    expect([status, body.code, body.current]).toEqual([409, 'form-changed', { id: 'line', version: 3 }]);
  });

  it.each([
    ['a list', [], '/form/answers wrong-type'],
    ['nothing', null, '/form/answers wrong-type'],
    ['an object within', { problem: { a: 1 } }, '/form/answers/problem wrong-type'],
    ['a crowd of choices', { models: Array.from({ length: 201 }, () => 'a1') }, '/form/answers/models wrong-type'],
  ])('cannot send %s as answers', async (_, wrong, where) => {
    const { status, body } = await open({ id: 'line', version: 3, answers: wrong });
    expect([status, told(body)]).toEqual([400, [where]]);
  });
});

describe('what is kept of a filled form', () => {
  it('is whole: the events hold no answer, and nothing differs from what they tell', async () => {
    const { body } = await open({ id: 'line', version: 3, answers });
    const inspect = inspectTicket({ inspections: createInspections(world.context) });
    const inspection = await inspect(body.number);
    expect(inspection?.violations).toEqual([]);
    expect(inspection?.record.head?.ticket.form).toEqual({ id: 'line', version: 3 });
    expect(inspection?.record.events[0]?.opened?.form).toEqual({ id: 'line', version: 3 });
    expect(JSON.stringify(inspection?.record.events)).not.toContain('canary');
  });
});

describe('a file that answers a question of the form', () => {
  const withFiles = (attachments: string[], photos: string[]) =>
    open({ id: 'line', version: 3, answers: { ...answers, photos } }, { attachments });
  const uploads = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) ids.push(await work.upload(anna));
    return ids;
  };

  it('is a file of the description like any other', async () => {
    const [first = '', second = ''] = await uploads(2);
    const { body } = await withFiles([first], [second, first]);
    expect(body.form?.answers.find(({ key }) => key === 'photos')?.value).toEqual([second, first]);
    const path = `/v1/tickets/${body.number}/articles`;
    const { items } = (await world.call<{ items: ArticleAnswer[] }>(olga, 'GET', path)).body;
    expect(items[0]?.attachments.map(({ id }) => id).sort()).toEqual([first, second].sort());
  });

  it('must be theirs, and is named where it stands', async () => {
    const [first = ''] = await uploads(1);
    const stranger = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    expect(told((await withFiles([], [first, stranger])).body)).toEqual(['/form/answers/photos/1 unknown-upload']);
    expect(told((await withFiles([stranger], [first])).body)).toEqual(['/attachments/0 unknown-upload']);
  });

  it('counts among the 25', async () => {
    const ids = await uploads(26);
    expect(told((await withFiles(ids.slice(0, 24), ids.slice(24))).body)).toEqual(['/attachments too-long']);
    expect((await withFiles(ids.slice(0, 24), ids.slice(23, 25))).status).toBe(201);
  });
});

describe('a form that has changed since', () => {
  it('does not change what was asked on older tickets', async () => {
    const { body: opened } = await open({ id: 'line', version: 3, answers });
    const renamed = line.fields.map((one) => ({ ...one, label: words(`new ${one.key}`) }));
    const changed = portalWith(put('forms', { line: { ...line, version: 4, fields: renamed }, exams }));
    await world.store.provisioning.ensureConfiguration(portalDesk.settings, changed);
    const { body: catalog } = await world.call<CatalogAnswer>(anna, 'GET', '/v1/catalog');
    expect(catalog.forms?.map(({ version }) => version)).toEqual([4]);
    for (const reader of [anna, olga]) {
      const { body } = await world.call<TicketAnswer>(reader, 'GET', `/v1/tickets/${opened.number}`);
      expect(body.form).toEqual(opened.form);
    }
    expect((await open({ id: 'line', version: 3, answers })).status).toBe(409);
    expect((await open({ id: 'line', version: 4, answers })).body.form?.answers[0]?.label).toEqual(
      words('new problem'),
    );
    await world.store.provisioning.ensureConfiguration(portalDesk.settings, preset);
  });

  it('keeps the desk without forms as it was', () => {
    expect(portal.forms).toBeUndefined();
  });
});
