import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open, act, upload } = httpWork(world);
const { anna, bruno, otherAnna, olga } = cast;

const refuseOpening = (who: typeof anna | typeof olga, more: object, refusal: Refusal) =>
  refused(who, 'POST /v1/tickets', { body: { ...openingBody(), ...more } }, refusal);

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
