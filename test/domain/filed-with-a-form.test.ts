import { describe, expect, it } from 'vitest';
import type { OpenCommand } from '#domain/ticket/command';
import { classification, contextOf, happens, refused, ticketAfter } from '#support/ground/deciding';
import { deskOf } from '#support/ground/edited-preset';
import { formWith } from '#support/ground/forms';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';

const form = (area: string) => ({ ...formWith({ kind: 'yes_no', key: 'sure' }), attach: [{ area }] });
const configuration = deskOf(
  portalWith(
    put('forms', { enrolling: form('enrolment'), paying: form('fees') }),
    put('routing', [
      { form: 'enrolling', queue: 'services' },
      { form: 'paying', queue: 'development' },
    ]),
  ),
);
const command: OpenCommand = {
  kind: 'open',
  number: '2026-000124',
  classification,
  organisation: 'bologna',
  requester: 'anna',
  channel: 'portal',
};
const filled = { ...command, form: { id: 'enrolling', version: 4 } };
const anna = contextOf('anna', { configuration });
const olga = contextOf('sara', { configuration });
const wrongForm = { reason: 'invalid', fields: [{ pointer: '/form/id', code: 'form-not-for-this-kind' }] };

describe('a ticket of a kind that has a form', () => {
  it('keeps which one it was filled in by, and goes to the queue of its form', () => {
    const event = happens(undefined, filled, anna);
    expect(event.opened?.form).toEqual({ id: 'enrolling', version: 4 });
    expect(event.changes).not.toHaveProperty('form');
    expect(ticketAfter(undefined, filled, anna)).toMatchObject({
      form: { id: 'enrolling', version: 4 },
      queue: 'services',
    });
  });

  it('is opened with no other form, and not without', () => {
    expect(refused(undefined, command, anna)).toEqual(wrongForm);
    expect(refused(undefined, { ...filled, form: { id: 'paying', version: 1 } }, anna)).toEqual(wrongForm);
    expect(refused(undefined, filled, contextOf('anna'))).toEqual(wrongForm);
  });

  it('goes, when it turns out to be another kind, where such tickets go, and keeps what was filled in', () => {
    const before = ticketAfter(undefined, filled, anna);
    const to = { area: 'fees', subarea: 'refunds' };
    const after = ticketAfter(before, { kind: 'reclassify', to }, olga);
    expect(after).toMatchObject({ queue: 'development', form: { id: 'enrolling', version: 4 } });
    const elsewhere = { area: 'exams', subarea: 'exam_booking' };
    expect(ticketAfter(before, { kind: 'reclassify', to: elsewhere }, olga).queue).toBe('teaching');
  });

  it('stays where somebody has put it while it is about the same', () => {
    const before = { ...ticketAfter(undefined, filled, anna), queue: 'students' };
    expect(ticketAfter(before, { kind: 'reclassify', to: { severity: 'low' } }, olga).queue).toBe('students');
  });
});
