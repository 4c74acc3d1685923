import { expect, it } from 'vitest';
import { mailsFor } from '#domain/notification/mails-for';
import type { TicketEvent } from '#domain/ticket/event';
import { shippedPreset } from '#support/ground/shipped-presets';

const preset = shippedPreset('itil-desk');
const [decision] = preset.workflow.transitions.filter(({ by }) => by === 'approver');
const [waits = ''] = decision?.from ?? [];

/** A step from state to state as the table has it, of an owner and a requester. */
const step = (action: string, from: string, to: string, by: Partial<TicketEvent> = {}): TicketEvent =>
  ({
    type: 'acted',
    action,
    visibility: 'public',
    by: 'sofia',
    byRole: 'supervisor',
    changes: { state: { from, to } },
    audience: { queue: 'service_desk', requester: 'anna', owner: 'olga', responsible: null },
    ...by,
  }) as unknown as TicketEvent;
const mails = (event: TicketEvent): string[] =>
  mailsFor(event, preset).map(({ mail, to }) => `${mail} ${Object.values(to)[0]}`);

it('whoever works on a ticket hears of a decision, and of nothing that only looks like one', () => {
  const { action = '', to = '' } = decision ?? {};
  expect(mails(step(action, waits, to))).toContain('decided olga');
  expect(mails(step('another', waits, to))).not.toContain('decided olga');
  expect(mails(step(action, waits, 'in_review'))).not.toContain('decided olga');
  expect(mails(step(action, 'in_review', to))).not.toContain('decided olga');
});

it('a requester is told of a state that the desk has given up since', () => {
  expect(mails(step('another', waits, 'given_up_since'))).toEqual(['state-changed anna']);
});
