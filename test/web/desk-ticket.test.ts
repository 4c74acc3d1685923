import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import { presentCatalog } from '#http/present/present-catalog';
import { portal } from '#support/ground/portal';
import { ticketAnswer } from '#support/ground/ticket-answer';
import { arrivedMeanwhile } from '#web/features/desk-ticket/composer/arrived-meanwhile.ts';
import { missingOf } from '#web/features/desk-ticket/composer/missing-of.ts';
import { emptyReply } from '#web/features/desk-ticket/composer/reply-draft.ts';
import { keyOf, replyBody } from '#web/features/desk-ticket/composer/reply-request.ts';
import { wasDelivered } from '#web/features/desk-ticket/composer/was-delivered.ts';
import {
  classificationOf,
  reclassification,
  reclassify,
  unchosen,
} from '#web/features/desk-ticket/dialogs/classification.ts';
import { peopleToChoose } from '#web/features/desk-ticket/dialogs/people-to-choose.ts';
import { knownTickets } from '#web/lib/lists/known-tickets.ts';
import { dayIn } from '#web/lib/text/day-in.ts';

const article = (facts: Partial<ArticleAnswer>): ArticleAnswer => ({
  id: 'a',
  kind: 'message',
  visibility: 'public',
  author: { id: 'anna', name: 'Anna Rossi' },
  channel: 'portal',
  at: '2026-03-05T13:00:00.000Z',
  text: 'Ho risolto da sola',
  attachments: [],
  ...facts,
});
const file = { key: 'f', name: 'foto.png', size: 1, progress: 0 } as const;

describe('an operator who writes to the requester', () => {
  it('is shown what arrived meanwhile: messages of others, no notes, nothing of before', () => {
    const seen = '2026-03-05T12:00:00.000Z';
    const [message, note, mine, old] = [
      article({ id: '1' }),
      article({ id: '2', visibility: 'internal', kind: 'note' }),
      article({ id: '3', author: { id: 'irene', name: 'Irene' } }),
      article({ id: '4', at: seen }),
    ];
    expect(arrivedMeanwhile([message, note, mine, old], seen, 'irene')).toEqual([message]);
    expect(arrivedMeanwhile([message], '', 'irene')).toEqual([]);
  });

  it('cannot send blanks, a plan without day and release, or files that did not arrive', () => {
    const failed = [{ ...file, state: 'failed' }] as const;
    expect(missingOf({ ...emptyReply, text: ' \n' }, failed, { text: 'required', plan: 'required' })).toEqual([
      'plan',
      'text',
      'files',
    ]);
    const planned = { ...emptyReply, text: 'Con la prossima', release: '26.4' };
    expect(missingOf(planned, [{ ...file, state: 'sending' }], { text: 'required', plan: 'required' })).toEqual([]);
    expect(missingOf({ ...emptyReply, text: 'Ciao' }, [], undefined)).toEqual([]);
    const needs = { text: 'required', risk: 'required', window: 'required' } as const;
    const change = { ...emptyReply, text: 'Domenica', risk: 'low', windowFrom: '2026-03-08T22:00' };
    expect(missingOf({ ...emptyReply, text: 'Ciao' }, [], needs)).toEqual(['risk', 'window']);
    expect(missingOf({ ...change, windowTo: '2026-03-08T21:00' }, [], needs)).toEqual(['window']);
    expect(missingOf({ ...change, windowTo: '2026-03-08T23:00' }, [], needs)).toEqual([]);
    expect(replyBody({ ...change, windowTo: '2026-03-08T23:00' }, [], needs)).toEqual({
      text: 'Domenica',
      risk: 'low',
      window: { from: new Date(2026, 2, 8, 22).toISOString(), to: new Date(2026, 2, 8, 23).toISOString() },
    });
  });

  it('sends a plan only with an action that wants one', () => {
    const draft = { ...emptyReply, text: 'Ciao', date: '2026-04-01', release: '  ' };
    expect(replyBody(draft, [], { text: 'required' })).toEqual({ text: 'Ciao' });
    expect(replyBody(draft, ['f1'], { text: 'required', plan: 'required' })).toEqual({
      text: 'Ciao',
      attachments: ['f1'],
      plan: { date: '2026-04-01' },
    });
  });

  it('sends the same message under the same key, and another one under a new key', () => {
    const sent = { key: 'k1', request: 'one', at: '' };
    expect(keyOf(sent, 'one', () => 'k2')).toBe('k1');
    expect(keyOf(sent, 'two', () => 'k2')).toBe('k2');
    expect(keyOf(undefined, 'one', () => 'k2')).toBe('k2');
  });

  it('does not find a draft of what left with an earlier page', () => {
    const draft = {
      ...emptyReply,
      text: 'Ecco fatto',
      sent: { key: 'k', request: 'r', at: '2026-03-05T13:01:00.000Z' },
    };
    const irene = { id: 'irene', name: 'Irene' };
    const there = article({ kind: 'reply', author: irene, text: 'Ecco fatto\n', at: '2026-03-05T13:00:50.000Z' });
    expect(wasDelivered(draft, [there], 'irene')).toBe(true);
    expect(wasDelivered(draft, [{ ...there, at: '2026-03-01T13:00:00.000Z' }], 'irene')).toBe(false);
    expect(wasDelivered(draft, [{ ...there, author: { id: 'luca', name: 'Luca' } }], 'irene')).toBe(false);
    expect(wasDelivered(draft, [{ ...there, visibility: 'internal' }], 'irene')).toBe(false);
    expect(wasDelivered({ ...emptyReply, text: 'Ecco fatto' }, [there], 'irene')).toBe(false);
  });
});

describe('an operator who corrects the classification', () => {
  const { types } = presentCatalog({
    ...portal,
    states: portal.workflow.states,
    archived: { types: {}, areas: {}, environments: {} },
    forms: {},
    typesIn: () => undefined,
  });
  const before = classificationOf(ticketAnswer);

  it('sends only what differs', () => {
    expect(reclassification(ticketAnswer, before, types)).toEqual({});
    expect(reclassification(ticketAnswer, reclassify(before, { severity: 'low', environment: 'test' }), types)).toEqual(
      {
        severity: 'low',
        environment: 'test',
      },
    );
  });

  it('takes an environment or an answer about regression away again', () => {
    const ticket = { ...ticketAnswer, environment: 'production', regression: true };
    const emptied = reclassify(classificationOf(ticket), { environment: '', regression: '' });
    expect(reclassification(ticket, emptied, types)).toEqual({ environment: null, regression: null });
  });

  it('chooses a subtype anew with each type, and tells no regression of types that have none', () => {
    const other = reclassify(before, { type: 'request', regression: 'yes' });
    expect(unchosen(other)).toEqual(['subtype']);
    const chosen = reclassify(other, { subtype: types.find(({ id }) => id === 'request')?.subtypes[0]?.id ?? '' });
    expect(unchosen(chosen)).toEqual([]);
    expect(Object.keys(reclassification(ticketAnswer, chosen, types))).toEqual(['type', 'subtype']);
    expect(unchosen(reclassify(before, { area: 'careers' }))).toEqual(['subarea']);
    expect(unchosen(reclassify(before, { area: before.area }))).toEqual([]);
  });
});

describe('an operator who hands the ticket over', () => {
  const people = ['Òscar Villa', 'Ada Neri', 'Irene Costa'].map((name) => ({ id: name.slice(0, 3), name }));

  it('finds themselves first, then the others by name, accents or not', () => {
    const looking = { me: 'Ire', current: undefined, chosen: '', search: '' };
    expect(peopleToChoose(people, looking).map(({ name }) => name)).toEqual(['Irene Costa', 'Ada Neri', 'Òscar Villa']);
    expect(peopleToChoose(people, { ...looking, search: 'oscar vi' }).map(({ name }) => name)).toEqual(['Òscar Villa']);
    expect(peopleToChoose(people, { ...looking, search: 'oscar', chosen: 'Ada' })).toHaveLength(2);
    expect(peopleToChoose(people, { ...looking, current: 'Ada' })).toHaveLength(2);
  });
});

describe('an operator who opens a ticket', () => {
  it('sees a promised day as over from the next day on, in the time zone of the tenant', () => {
    const late = new Date('2026-03-31T22:30:00.000Z');
    expect('2026-03-31' < dayIn('Europe/Rome', late)).toBe(true);
    expect('2026-03-31' < dayIn('UTC', late)).toBe(false);
  });

  it('sees at once what the lists of the desk and its dashboard already told', () => {
    const cache = new QueryClient();
    const other = { ...ticketAnswer, number: 'TCK-2' };
    cache.setQueryData(['desk-list', {}, 'visit'], { pages: [{ items: [ticketAnswer] }] });
    cache.setQueryData(['tickets', 'short', {}, 10], [{ ...ticketAnswer, version: 0 }, other]);
    cache.setQueryData(['tickets', 'failed'], undefined);
    expect(knownTickets(cache)).toEqual([ticketAnswer, other]);
  });
});
