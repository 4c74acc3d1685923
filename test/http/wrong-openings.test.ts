import { describe, it } from 'vitest';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { anna, bruno, otherAnna, rita, robot, olga, sofia, ada, dario } = cast;

const refuseOpening = (who: typeof anna | typeof olga, more: object, refusal: Refusal) =>
  refused(who, 'POST /v1/tickets', { body: { ...openingBody(), ...more } }, refusal);

describe('a requester who opens a ticket', () => {
  it.each([
    [
      'a type that nobody knows',
      { type: 'incident' },
      { '/type': 'unknown-value', '/subtype': 'subtype-of-another-type' },
    ],
    [
      'a type that every object inherits',
      { type: 'constructor' },
      { '/type': 'unknown-value', '/subtype': 'subtype-of-another-type' },
    ],
    ['a subtype that nobody knows', { subtype: '__proto__' }, { '/subtype': 'unknown-value' }],
    ['a subtype of another type', { subtype: 'evolution' }, { '/subtype': 'subtype-of-another-type' }],
    ['a subarea that nobody knows', { subarea: 'toString' }, { '/subarea': 'unknown-value' }],
    ['a subarea of another area', { subarea: 'exam_booking' }, { '/subarea': 'subarea-of-another-area' }],
    [
      'an area that nobody knows',
      { area: 'toString' },
      { '/area': 'unknown-value', '/subarea': 'subarea-of-another-area' },
    ],
    ['a severity that nobody knows', { severity: 'huge' }, { '/severity': 'unknown-value' }],
    ['an urgency that nobody knows', { urgency: 'valueOf' }, { '/urgency': 'unknown-value' }],
    ['an environment that nobody knows', { environment: 'moon' }, { '/environment': 'unknown-value' }],
    [
      'an area whose agreement is over',
      { area: 'research', subarea: 'research_projects' },
      { '/area': 'area-not-in-agreement' },
    ],
    [
      'an area whose agreement is to come',
      { area: 'accounting', subarea: 'budget' },
      { '/area': 'area-not-in-agreement' },
    ],
    ['an area of no agreement', { area: 'fees', subarea: 'refunds' }, { '/area': 'area-not-in-agreement' }],
    [
      'several wrong fields',
      { severity: 'huge', urgency: 'never', area: 'fees', subarea: 'exam_booking' },
      {
        '/severity': 'unknown-value',
        '/urgency': 'unknown-value',
        '/area': 'area-not-in-agreement',
        '/subarea': 'subarea-of-another-area',
      },
    ],
  ])('about %s is told so', (_what, more, fields) => refuseOpening(anna, more, wrong(fields)));

  it.each(['request', 'clarification'] as const)('of the type %s cannot call it a regression', (type) =>
    refused(
      anna,
      'POST /v1/tickets',
      { body: { ...openingBody(type), regression: true } },
      wrong({ '/regression': 'regression-not-for-this-type' }),
    ),
  );

  it('cannot use the agreement of another organisation', () =>
    refuseOpening(otherAnna, { area: 'career', subarea: 'study_plan' }, wrong({ '/area': 'area-not-in-agreement' })));

  it.each([
    ['a subject of 201 characters', { subject: 'x'.repeat(201) }, { '/subject': 'too-long' }],
    ['an empty subject', { subject: '' }, { '/subject': 'too-short' }],
    ['a blank subject', { subject: ' \t ' }, { '/subject': 'too-short' }],
    ['a subject of two lines', { subject: 'one\ntwo' }, { '/subject': 'wrong-format' }],
    ['NUL in the subject', { subject: 'a\0b' }, { '/subject': 'wrong-format' }],
    ['a control character in the subject', { subject: 'a\u009bb' }, { '/subject': 'wrong-format' }],
    ['a line separator in the subject', { subject: 'a\u2028b' }, { '/subject': 'wrong-format' }],
    ['half a character in the subject', { subject: 'a\ud83db' }, { '/subject': 'wrong-format' }],
    ['a description of 32,001 characters', { description: 'x'.repeat(32_001) }, { '/description': 'too-long' }],
    ['an empty description', { description: '' }, { '/description': 'too-short' }],
    ['a blank description', { description: ' \n ' }, { '/description': 'wrong-format' }],
    ['NUL in the description', { description: 'a\0b' }, { '/description': 'wrong-format' }],
    ['half a character in the description', { description: 'a\udc00b' }, { '/description': 'wrong-format' }],
    ['a type that is no key', { type: 'a b' }, { '/type': 'wrong-format' }],
    ['a type of 65 characters', { type: 'x'.repeat(65) }, { '/type': 'wrong-format' }],
    ['a contact without a number', { contact: { name: 'Canarina' } }, { '/contact/phone': 'required' }],
    ['a contact without a name', { contact: { phone: '051 123456' } }, { '/contact/name': 'required' }],
    [
      'a contact whose number is a word',
      { contact: { name: 'C', phone: 'call me' } },
      { '/contact/phone': 'wrong-format' },
    ],
    [
      'a contact whose number is too long',
      { contact: { name: 'C', phone: '1'.repeat(41) } },
      { '/contact/phone': 'too-long' },
    ],
    [
      'a contact with a further field',
      { contact: { name: 'C', phone: '1234', mail: 'c' } },
      { '/contact/mail': 'unknown-field' },
    ],
    ['another channel', { channel: 'api' }, { '/channel': 'unknown-value' }],
  ])('with %s is told so', (_what, more, fields) => refuseOpening(anna, more, wrong(fields)));

  it('cannot say that they phoned, which only the desk can know', () =>
    refuseOpening(anna, { channel: 'phone' }, wrong({ '/channel': 'not-allowed' })));

  it('cannot open for somebody else', async () => {
    await refuseOpening(anna, { requester: bruno.email }, wrong({ '/requester': 'not-allowed' }));
    await refuseOpening(rita, { requester: anna.email }, wrong({ '/requester': 'not-allowed' }));
    await refuseOpening(anna, { requester: 'no address' }, wrong({ '/requester': 'wrong-format' }));
  });
});

describe('whoever opens for somebody else', () => {
  it.each([
    ['an operator', olga],
    ['a supervisor', sofia],
    ['an API client', robot],
  ])('must say for whom: %s', (_who, person) => refuseOpening(person, {}, wrong({ '/requester': 'required' })));

  it.each([
    ['nobody knows', 'nobody@canarini.example'],
    ['is disabled', dario.email],
    ['belongs to no organisation', olga.email],
  ])('is told that no person matches one who %s', async (_what, requester) => {
    for (const person of [olga, sofia, robot]) {
      await refuseOpening(person, { requester }, wrong({ '/requester': 'unknown-person' }));
    }
  });

  it('finds nobody of another organisation as its API client', () =>
    refuseOpening(robot, { requester: otherAnna.email }, wrong({ '/requester': 'unknown-person' })));

  it('cannot say as an API client that somebody phoned', () =>
    refuseOpening(robot, { requester: anna.email, channel: 'phone' }, wrong({ '/channel': 'not-allowed' })));

  it('is bound by the agreements of the person it is for', () =>
    refuseOpening(
      olga,
      { requester: otherAnna.email, area: 'career', subarea: 'study_plan' },
      wrong({ '/area': 'area-not-in-agreement' }),
    ));

  it('is no tenant admin, who only looks', () =>
    refuseOpening(ada, { requester: anna.email }, wrong({ '/requester': 'not-allowed' })));
});
