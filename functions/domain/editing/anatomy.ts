import type { Place } from './change.ts';

/**
 * How a preset is cut into entries, the smallest things that are edited, compared and merged as one: each name below is
 * an entry of its own, `*` stands for every name of a table, and what is not named belongs to the entry around it.
 */
export interface Anatomy {
  readonly [name: string]: Anatomy;
}

const whole: Anatomy = {};
const table = (entry: Anatomy = whole): Anatomy => ({ '*': entry });

export const anatomy: Anatomy = {
  types: table({ subtypes: table() }),
  macroAreas: table(),
  areas: table({ subareas: table() }),
  environments: table(),
  severities: table(),
  urgencies: table(),
  priorities: table(),
  priorityMatrix: table(table()),
  queues: table(),
  routing: whole,
  forms: table(),
  groups: table(),
  risks: table(),
  endCustomers: whole,
  serviceHours: whole,
  serviceLevels: whole,
  mailRules: whole,
  provisioning: whole,
  workflow: { states: table({ label: whole, sentence: whole, undated: whole }) },
};

/** What the preset is cut into under a name; nothing where it is not cut any further. */
export const under = (part: Anatomy, name: string): Anatomy | undefined => part[name] ?? part['*'];

/** How the entry at a place is cut, or nothing where no entry can stand. */
export const anatomyAt = (place: Place): Anatomy | undefined =>
  place.reduce<Anatomy | undefined>((part, name) => part && under(part, name), anatomy);

/** Whether a part is a table: entries by name, in an order that means something. */
export const isTable = (part: Anatomy): boolean => '*' in part;
