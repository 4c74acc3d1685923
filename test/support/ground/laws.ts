import fc from 'fast-check';
import type { TicketEvent } from '#domain/ticket/event';
import { type History, type Moment, randomHistory } from './random-history.ts';

type Happened = Moment & { readonly event: TicketEvent };

const always = (law: (history: History) => void): void => fc.assert(fc.property(randomHistory, law), { numRuns: 250 });
const each = (law: (moment: Moment, history: History) => void): void =>
  always((history) => {
    for (const moment of history.moments) law(moment, history);
  });
const happened = (law: (moment: Happened, history: History) => void): void =>
  each((moment, history) => {
    if (moment.event) law({ ...moment, event: moment.event }, history);
  });

/** Runs a law over histories that nobody thought of: over each, each attempt in it, or each that led to an event. */
export const laws = { always, each, happened };
