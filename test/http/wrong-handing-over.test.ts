import { describe, it } from 'vitest';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open, act } = httpWork(world);
const { anna, bruno, olga, oscar, otto, ada, dora, otherAnna } = cast;
const headers = { 'if-match': '*' };

const notNow: Refusal = { status: 409, code: 'action-not-possible' };
const closed: Refusal = { status: 409, code: 'ticket-closed' };

const refuseAct = (who: Person, to: string, body: object, refusal: Refusal) =>
  refused(who, `POST /v1/tickets/${to}`, { body, headers }, refusal);

const taken = async (type: Parameters<typeof openingBody>[0] = 'anomaly'): Promise<string> => {
  const { number } = await open(anna, openingBody(type));
  await act(olga, number, 'take-charge');
  return number;
};
const ended = async (): Promise<string> => {
  const number = await taken('clarification');
  await act(olga, number, 'answer', { text: 'Canary' });
  await act(anna, number, 'confirm');
  return number;
};
const number = await taken();
const answered = await taken('clarification');
const over = await ended();
const untouched = (await open(anna)).number;

describe('an operator who hands a ticket over', () => {
  it.each([
    ['to nobody', 'assign', {}, { '/owner': 'required' }],
    ['with a queue', 'assign', { owner: oscar.id, queue: 'teaching' }, { '/queue': 'not-allowed' }],
    ['to somebody who does not exist', 'assign', { owner: 'nobody' }, { '/owner': 'unknown-person' }],
    ['to somebody who is disabled', 'assign', { owner: dora.id }, { '/owner': 'unknown-person' }],
    ['to a requester', 'assign', { owner: bruno.id }, { '/owner': 'unknown-person' }],
    [
      'to a requester of another organisation',
      'assign',
      { responsible: otherAnna.id },
      { '/responsible': 'unknown-person' },
    ],
    ['to the tenant admin, who works no ticket', 'assign', { owner: ada.id }, { '/owner': 'unknown-person' }],
    ['to the clock', 'assign', { owner: 'clock' }, { '/owner': 'unknown-person' }],
    ['to an operator of another queue', 'assign', { responsible: otto.id }, { '/responsible': 'person-not-in-queue' }],
    [
      'to two wrong people',
      'assign',
      { owner: 'nobody', responsible: otto.id },
      { '/owner': 'unknown-person', '/responsible': 'person-not-in-queue' },
    ],
    ['to who has it', 'assign', { owner: olga.id }, { '': 'nothing-to-change' }],
    [
      'with files but no text',
      'assign',
      { owner: oscar.id, attachments: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'] },
      { '/text': 'text-required' },
    ],
    ['to no queue', 'move', {}, { '/queue': 'required' }],
    ['to a queue that does not exist', 'move', { queue: 'nowhere' }, { '/queue': 'unknown-queue' }],
    ['to a queue that every object inherits', 'move', { queue: 'constructor' }, { '/queue': 'unknown-queue' }],
    ['to the queue where it is', 'move', { queue: 'students' }, { '/queue': 'nothing-to-change' }],
    ['to a queue and a person', 'move', { queue: 'teaching', owner: otto.id }, { '/owner': 'not-allowed' }],
    ['back with a plan', 'release', { plan: { release: '1' } }, { '/plan': 'not-allowed' }],
  ])('%s is told so', (_what, action, body, fields) =>
    refuseAct(olga, `${number}/actions/${action}`, body, wrong(fields)),
  );

  it('cannot give back what nobody has', () => refuseAct(olga, `${untouched}/actions/release`, {}, notNow));
});

describe('an operator who reclassifies a ticket', () => {
  const patch = (body: object, refusal: Refusal, to = number) =>
    refused(olga, `PATCH /v1/tickets/${to}`, { body, headers }, refusal);

  it.each([
    ['nothing', {}, { '': 'nothing-to-change' }],
    ['what it is already', { type: 'anomaly', severity: 'medium' }, { '': 'nothing-to-change' }],
    ['a type without its subtype', { type: 'request' }, { '/subtype': 'subtype-of-another-type' }],
    [
      'a type that nobody knows',
      { type: 'incident' },
      { '/type': 'unknown-value', '/subtype': 'subtype-of-another-type' },
    ],
    ['a subtype of another type', { subtype: 'consultancy' }, { '/subtype': 'subtype-of-another-type' }],
    ['an area without its subarea', { area: 'exams' }, { '/subarea': 'subarea-of-another-area' }],
    ['a subarea of another area', { subarea: 'exam_booking' }, { '/subarea': 'subarea-of-another-area' }],
    ['a severity that nobody knows', { severity: 'constructor' }, { '/severity': 'unknown-value' }],
    ['an urgency that nobody knows', { urgency: 'soon' }, { '/urgency': 'unknown-value' }],
    ['an environment that nobody knows', { environment: 'toString' }, { '/environment': 'unknown-value' }],
    ['a regression before the diagnosis', { regression: true }, { '/regression': 'regression-before-diagnosis' }],
    ['no environment where none is', { environment: null }, { '': 'nothing-to-change' }],
  ])('as %s is told so', (_what, body, fields) => patch(body, wrong(fields)));

  it('cannot call a clarification a regression', () =>
    patch({ regression: true }, wrong({ '/regression': 'regression-not-for-this-type' }), answered));

  it('cannot once it is closed', () => patch({ severity: 'high' }, closed, over));
});
