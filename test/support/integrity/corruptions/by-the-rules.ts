import type { Corruption } from '../corruption.ts';
import { changing, forged } from './forging.ts';

/** Histories that are whole and tell what no rule allows. */
export const byTheRules: readonly Corruption[] = [
  {
    title: 'somebody chose the priority',
    fault: 'change-not-its-own',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'replied' ? changing(event, { priority: { from: 'low', to: 'high' } }) : event,
      ),
  },
  {
    title: 'the priority is not of the matrix',
    fault: 'priority-not-of-matrix',
    corrupt: (record, preset) =>
      forged(record, preset, (event, at) =>
        at === 0 ? changing(event, { priority: { from: null, to: 'urgent!' } }) : event,
      ),
  },
  {
    title: 'the type is in no catalogue',
    fault: 'facts-not-in-catalogue',
    corrupt: (record, preset) =>
      forged(record, preset, (event, at) =>
        at === 0 ? changing(event, { type: { from: null, to: 'unheard_of' } }) : event,
      ),
  },
  {
    title: 'a step leads where no arrow leads',
    fault: 'step-not-in-workflow',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'acted' && event.changes.state
          ? changing(event, { state: { ...event.changes.state, to: 'nowhere' } })
          : event,
      ),
  },
  {
    title: 'a note moved the ticket',
    fault: 'step-not-in-workflow',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'noted' ? changing(event, { state: { from: 'x', to: 'nowhere' } }) : event,
      ),
  },
  {
    title: 'the clock closed too early',
    fault: 'closed-too-early',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'closed' ? { ...event, at: '2020-01-01T00:00:00.000Z' } : event,
      ),
  },
  {
    title: 'somebody approved what they had asked for',
    fault: 'step-not-in-workflow',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.action === 'approve' ? { ...event, by: event.audience.requester } : event,
      ),
  },
  {
    title: 'somebody is said to have asked for a decision who did not',
    fault: 'change-not-its-own',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.changes.asking?.to
          ? changing(event, { asking: { ...event.changes.asking, to: ['somebody else'] } })
          : event,
      ),
  },
  {
    title: 'somebody approved who is not asked',
    fault: 'step-not-in-workflow',
    corrupt: (record, preset) =>
      forged(record, preset, (event) => (event.action === 'approve' ? { ...event, byRole: 'operator' } : event)),
  },
  {
    title: 'a step told a risk that it does not ask for',
    fault: 'change-not-its-own',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        ['confirm', 'wait', 'ask'].includes(event.action ?? '')
          ? changing(event, { risk: { from: null, to: 'grave' } })
          : event,
      ),
  },
  {
    title: 'a ticket was released that has no end customer',
    fault: 'wrongly-disclosed',
    corrupt: (record, preset) => {
      if (!record.events.some(({ type }) => type === 'disclosed')) return undefined;
      return forged(record, preset, (event) => {
        if (!event.opened) return event;
        const { endCustomer: _nobody, ...opened } = event.opened;
        return { ...event, opened };
      });
    },
  },
  {
    title: 'somebody released a ticket who is not of the desk',
    fault: 'wrongly-disclosed',
    corrupt: (record, preset) =>
      forged(record, preset, (event) => (event.type === 'disclosed' ? { ...event, byRole: 'referent' } : event)),
  },
  {
    title: 'a note was flagged for the end customer',
    fault: 'wrongly-flagged',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'noted' && event.article
          ? { ...event, article: { ...event.article, forEndCustomer: true } }
          : event,
      ),
  },
  {
    title: 'the description was flagged for the end customer',
    fault: 'wrongly-flagged',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.opened && event.article ? { ...event, article: { ...event.article, forEndCustomer: true } } : event,
      ),
  },
  {
    title: 'the clock woke it too early',
    fault: 'woken-too-early',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.type === 'woken' ? { ...event, at: '2020-01-01T00:00:00.000Z' } : event,
      ),
  },
  {
    title: 'a closed ticket does not say when',
    fault: 'end-not-marked',
    corrupt: (record, preset) =>
      forged(record, preset, (event) => {
        const { closedAt, ...changes } = event.changes;
        return closedAt ? { ...event, changes } : event;
      }),
  },
];
