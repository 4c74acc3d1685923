import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open, act, upload } = httpWork(world);
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
    ['a contact without a number', { contact: { name: 'Canarina' } }, { '/contact/phone': 'missing' }],
    ['a contact without a name', { contact: { phone: '051 123456' } }, { '/contact/name': 'missing' }],
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

describe('a requester who follows up', () => {
  it.each([
    ['a ticket that does not exist', '2026-999999'],
    ['a number that cannot exist', 'constructor'],
  ])('on %s is told that it is unknown', (_what, follows) =>
    refuseOpening(anna, { follows }, wrong({ '/follows': 'unknown-ticket' })),
  );

  it('writes a number that is none and is told its format is wrong', () =>
    refuseOpening(anna, { follows: '../T' }, wrong({ '/follows': 'wrong-format' })));

  it("cannot follow somebody else's ticket, and is told the same as for one that does not exist", async () => {
    const { number } = await open(bruno);
    await refuseOpening(anna, { follows: number }, wrong({ '/follows': 'unknown-ticket' }));
    await refuseOpening(otherAnna, { follows: number }, wrong({ '/follows': 'unknown-ticket' }));
  });

  it('is sent back to a ticket that is still open', async () => {
    const { number } = await open(anna);
    await refuseOpening(anna, { follows: number }, wrong({ '/follows': 'not-closed' }));
  });

  it('opens a ticket linked to the closed one', async () => {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'take-charge');
    await act(olga, number, 'answer', { text: 'Canary' });
    await act(anna, number, 'confirm');
    expect(await open(anna, { follows: number })).toMatchObject({ follows: number });
  });

  it("does not learn of other organisations' tickets from an operator who links them", async () => {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'take-charge');
    await act(olga, number, 'answer', { text: 'Canary' });
    await act(anna, number, 'confirm');
    const follows = { follows: number, requester: otherAnna.email };
    await refuseOpening(olga, follows, wrong({ '/follows': 'unknown-ticket' }));
    expect(await open(olga, { follows: number, requester: bruno.email, channel: 'phone' })).toMatchObject({
      channel: 'phone',
      requester: { id: 'bruno' },
    });
  });
});

describe('a requester who attaches files', () => {
  const unknown = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

  it('cannot attach 26', () =>
    refuseOpening(anna, { attachments: Array(26).fill(unknown) }, wrong({ '/attachments': 'too-long' })));

  it('writes ids that are none and is told which', () =>
    refuseOpening(anna, { attachments: [unknown, 'x'] }, wrong({ '/attachments/1': 'wrong-format' })));

  it("is told the same of another person's upload as of one that does not exist", async () => {
    const foreign = await upload(bruno);
    const fields = { '/attachments/1': 'unknown-upload', '/attachments/2': 'unknown-upload' };
    await refuseOpening(anna, { attachments: [await upload(anna), foreign, unknown] }, wrong(fields));
  });

  it('cannot attach a file twice over', async () => {
    const id = await upload(anna);
    const opened = await open(anna, { attachments: [id] });
    await refuseOpening(anna, { attachments: [id] }, wrong({ '/attachments/0': 'unknown-upload' }));
    expect(opened.number).toMatch(/^2026-\d{6}$/);
  });

  it('who names a file twice sees it once', async () => {
    const id = await upload(anna);
    const { number } = await open(anna, { attachments: [id, id] });
    const { body } = await world.call<{ items: { attachments: unknown[] }[] }>(
      anna,
      'GET',
      `/v1/tickets/${number}/articles`,
    );
    expect(body.items[0]?.attachments).toHaveLength(1);
  });

  it('cannot attach a file that was reserved more than a day ago', async () => {
    const id = await upload(anna);
    world.clock.forward({ hours: 25 });
    await refuseOpening(anna, { attachments: [id] }, wrong({ '/attachments/0': 'unknown-upload' }));
  });
});
