import { describe, expect, it } from 'vitest';
import { mailsFor } from '#domain/notification/mails-for';
import { possibleActions } from '#domain/ticket/possible-actions';
import {
  approve,
  approvingTwiceDesk,
  ask,
  asked,
  approvingDesk as configuration,
  reject,
} from '#support/ground/approving-desk';
import { configurationOf } from '#support/ground/configuration-of';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { type Name, people } from '#support/ground/people';
import { portalWith } from '#support/ground/portal-with';
import { put, said } from '#support/ground/preset-edits';
import { ticketOf } from '#support/ground/ticket-of';
import { arrows } from '#support/ground/waiting-desk';

const act = (action: string) => ({ kind: 'act', action }) as const;
const by = (name: Name) => contextOf(name, { configuration });
const waiting = ticketOf({ state: 'asked', owner: 'olga' });
const notAllowed = (action: string) => ({ reason: 'not-allowed', action });

describe('a ticket that waits for a decision (R3.10)', () => {
  it('is approved by a supervisor, and by a referent of its organisation where the preset asks them', () => {
    for (const name of ['sara', 'rita'] as const) {
      const event = happens(waiting, act('approve'), by(name));
      expect(event).toMatchObject({ type: 'acted', action: 'approve', visibility: 'public', by: name });
      expect(event).toMatchObject({ byRole: people[name].role, changes: { state: { to: 'in_progress' } } });
    }
  });
  it('is approved by a supervisor also where operators call a step of theirs the same', () => {
    const types = { types: ['anomaly', 'request'] };
    const operators = { ...approve, ...types, by: 'operator', from: ['in_progress'], to: 'awaiting_support' };
    const desk = portalWith(
      asked,
      put('workflow/remaps/0/from', ['in_progress', 'planned', 'asked']),
      ...arrows({ ...ask, ...types }, operators, { ...approve, ...types }, { ...reject, ...types }),
    );
    const sara = contextOf('sara', { configuration: configurationOf(desk) });
    const worked = ticketOf({ state: 'in_progress', owner: 'olga' });
    expect(ticketAfter(waiting, act('approve'), sara).state).toBe('in_progress');
    expect(ticketAfter(worked, act('approve'), sara).state).toBe('awaiting_support');
  });
  it('is rejected by supervisors only, where the preset asks nobody else', () => {
    expect(ticketAfter(waiting, act('reject'), by('sara')).state).toBe('closed');
    expect(refused(waiting, act('reject'), by('rita'))).toEqual(notAllowed('reject'));
  });
  it('is decided on by nobody else, whoever they are', () => {
    for (const name of ['anna', 'robot', 'olga', 'oscar', 'ada', 'clock'] as const) {
      expect(refused(waiting, act('approve'), by(name))).toEqual(notAllowed('approve'));
    }
    for (const name of ['carla', 'remo', 'otto'] as const) {
      expect(refused(waiting, act('approve'), by(name))).toEqual({ reason: 'not-found' });
    }
  });
  it('is not decided on by who asked for it, nor by who works on it', () => {
    expect(refused({ ...waiting, requester: 'rita' }, act('approve'), by('rita'))).toEqual(notAllowed('approve'));
    expect(refused({ ...waiting, owner: 'sara' }, act('approve'), by('sara'))).toEqual(notAllowed('approve'));
    expect(refused({ ...waiting, owner: 'sara' }, act('reject'), by('sara'))).toEqual(notAllowed('reject'));
    expect(refused({ ...waiting, openedBy: 'sara' }, act('approve'), by('sara'))).toEqual(notAllowed('approve'));
    expect(refused({ ...waiting, responsible: 'sara' }, act('approve'), by('sara'))).toEqual(notAllowed('approve'));
    const { owner: _none, ...unowned } = waiting;
    expect(ticketAfter(unowned, act('approve'), by('sara')).state).toBe('in_progress');
  });
  it('is not decided on by whoever asked for the decision or worked on it then, though they hand the work on', () => {
    const atWork = ticketOf({ state: 'awaiting_support', owner: 'sara', responsible: 'olga' });
    const handedOn = ticketAfter(ticketAfter(atWork, act('ask-approval'), by('olga')), { kind: 'release' }, by('olga'));
    const again = ticketAfter(handedOn, { kind: 'assign', owner: 'oscar', responsible: 'oscar' }, by('olga'));
    for (const ticket of [handedOn, again]) {
      expect(refused(ticket, act('approve'), by('sara'))).toEqual(notAllowed('approve'));
      expect(possibleActions(ticket, people.sara, configuration, now)).not.toContain('approve');
    }
    const { owner: _none, ...unowned } = atWork;
    const saras = ticketAfter(unowned, act('ask-approval'), by('sara'));
    expect(saras.asking).toEqual(['sara', 'olga']);
    expect(refused(saras, act('approve'), by('sara'))).toEqual(notAllowed('approve'));
    const decided = ticketAfter(saras, act('approve'), by('rita'));
    expect(decided).not.toHaveProperty('asking');
  });
  it('is not decided on by whoever asked first, where one decision leads to the next one', () => {
    const twice = { configuration: approvingTwiceDesk };
    const atWork = ticketOf({ state: 'awaiting_support', owner: 'sara', responsible: 'olga' });
    const asks = ticketAfter(atWork, act('ask-approval'), contextOf('olga', twice));
    const handedOn = ticketAfter(asks, { kind: 'release' }, contextOf('olga', twice));
    const halfway = ticketAfter(handedOn, act('approve'), contextOf('rita', twice));
    expect(halfway).toMatchObject({ state: 'asked_again', asking: ['rita', 'olga', 'sara'] });
    for (const name of ['sara', 'rita'] as const) {
      const context = contextOf(name, twice);
      expect(refused(halfway, act('confirm'), context)).toEqual(notAllowed('confirm'));
    }
  });
  it('is decided on by who worked on it before somebody else asked for the decision', () => {
    const released = ticketAfter(
      ticketOf({ state: 'awaiting_support', owner: 'sara', responsible: 'olga' }),
      { kind: 'release' },
      by('sara'),
    );
    const olgas = ticketAfter(released, act('ask-approval'), by('olga'));
    expect(ticketAfter(olgas, act('approve'), by('sara')).state).toBe('in_progress');
  });
  it('wants the text that the preset wants', () => {
    expect(refused(waiting, act('reject'), silently('sara', { configuration }))).toEqual({
      reason: 'invalid',
      fields: [{ pointer: '/text', code: 'text-required' }],
    });
  });
  it('can be decided on only while it waits for it', () => {
    const elsewhere = ticketOf({ state: 'in_progress' });
    expect(refused(elsewhere, act('approve'), by('sara'))).toEqual({
      reason: 'not-now',
      action: 'approve',
      state: 'in_progress',
    });
    expect(refused(ticketOf({ state: 'closed' }), act('approve'), by('sara'))).toEqual({ reason: 'closed' });
  });
  it('keeps the mark that the customer has answered: a decision answers nobody', () => {
    expect(ticketAfter({ ...waiting, customerAnswered: true }, act('approve'), by('sara')).customerAnswered).toBe(true);
  });
  it('offers the decisions to those who may take them, and to nobody else', () => {
    const offered = (name: Name, facts = {}) =>
      possibleActions({ ...waiting, ...facts }, people[name], configuration, now).filter((action) =>
        ['approve', 'reject'].includes(action),
      );
    expect(offered('sara')).toEqual(['approve', 'reject']);
    expect(offered('rita')).toEqual(['approve']);
    for (const name of ['anna', 'robot', 'olga', 'ada'] as const) expect(offered(name)).toEqual([]);
    expect(offered('sara', { owner: 'sara' })).toEqual([]);
    expect(offered('rita', { requester: 'rita' })).toEqual([]);
  });
  it('tells its owner, or the queue, what was decided', () => {
    const { preset } = configuration;
    const mails = (action: string) => mailsFor(happens(waiting, act(action), by('sara')), preset);
    expect(mails('approve')).toEqual([
      { mail: 'decided', to: { person: 'olga' } },
      { mail: 'state-changed', to: { person: 'anna' } },
    ]);
    expect(mails('reject')[0]).toEqual({ mail: 'decided', to: { person: 'olga' } });
    const { owner: _none, ...unowned } = waiting;
    const decided = happens(unowned, act('approve'), by('rita'));
    expect(mailsFor(decided, preset)[0]).toEqual({ mail: 'decided', to: { queue: 'students' } });
    const diagnosed = happens(ticketOf({ state: 'awaiting_support', owner: 'olga' }), act('diagnose'), by('sara'));
    expect(mailsFor(diagnosed, preset).map(({ mail }) => mail)).toEqual(['work-started']);
  });
});

describe('a preset with approvals is refused', () => {
  const out = { ...approve, to: 'closed' };

  it('not when each decision has a name of its own', () => {
    expect(said(asked, ...arrows(ask, out))).toEqual([]);
    expect(said(asked, ...arrows(ask, { ...out, approver: 'organisation' }))).toEqual([]);
  });
  it('when a decision is called like a step that the same person might take', () => {
    const line = 'workflow.transitions[11]: "approve" by the operator may already follow transitions[10] from there';
    expect(said(asked, ...arrows(ask, out, { ...out, by: 'operator' }))).toEqual([line]);
    expect(said(asked, ...arrows(ask, { ...out, by: 'requester' }, out))).toEqual([
      'workflow.transitions[11]: "approve" by the approver may already follow transitions[10] from there',
    ]);
    const elsewhere = { ...out, by: 'operator', from: ['new'] };
    expect(said(asked, ...arrows(ask, out, elsewhere))).toEqual([]);
  });
  it('when an operator’s step says who approves, or an approver would own or plan', () => {
    expect(said(asked, ...arrows({ ...ask, approver: 'organisation' }, out))).toEqual([
      'workflow.transitions[9].approver: only an approver’s step says who approves',
    ]);
    expect(said(asked, ...arrows(ask, { ...out, effects: ['own'] }))).toEqual([
      'workflow.transitions[10].effects: "own" is for operators only',
    ]);
    expect(said(asked, ...arrows(ask, { ...out, approver: 'queue' }))).toEqual([
      'workflow.transitions[10].approver: must be "organisation"',
    ]);
  });
  it('when a decision is called like what every desk can do', () => {
    expect(said(asked, ...arrows(ask, out, { ...reject, action: 'comment' }))).toEqual([
      'workflow.transitions[11].action: "comment" already means something on every desk',
    ]);
  });
});
