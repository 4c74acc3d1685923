/** What may be found wrong, with the invariant that it breaks (FAULTS 4). */
const invariantOf = {
  'history-gap': 'I1',
  'history-forged': 'I1',
  'history-cut': 'I1',
  'item-unreadable': 'I1',
  'priority-not-of-matrix': 'I2',
  'change-lost': 'I3',
  'head-differs': 'I3',
  'list-place-differs': 'I3',
  'event-after-end': 'I4',
  'end-not-marked': 'I4',
  'step-not-in-workflow': 'I5',
  'facts-not-in-catalogue': 'I5',
  'change-not-its-own': 'I5',
  'closed-too-early': 'I6',
  'woken-too-early': 'I6',
  'text-missing': 'I8',
  'text-altered': 'I8',
  'text-without-event': 'I8',
  'number-not-counted': 'I8',
  'note-not-internal': 'I11',
  'wrongly-disclosed': 'I11',
  'wrongly-flagged': 'I11',
  'file-missing': 'I13',
  'file-of-another': 'I13',
  'mail-twice': 'I15',
  'mail-without-event': 'I15',
  'mail-not-intended': 'I16',
  'object-missing': 'I22',
  'object-unknown': 'I22',
} as const;
export type Fault = keyof typeof invariantOf;

/** Where in a ticket something is wrong. Ids and names of fields only, so that it may be logged. */
export interface Place {
  readonly sequence?: number;
  readonly upload?: string;
  /** A field of the snapshot, an attribute of the head, or a sort key. */
  readonly field?: string;
}

/** One thing that should never be so. */
export interface Violation extends Place {
  readonly invariant: (typeof invariantOf)[Fault];
  /** Absent only for a file of which nobody knows which ticket shows it. */
  readonly ticket?: string;
  readonly fault: Fault;
}

/** Names what is wrong, and where. */
export const violation = (ticket: string | undefined, fault: Fault, place: Place = {}): Violation => ({
  invariant: invariantOf[fault],
  ...(ticket !== undefined && { ticket }),
  fault,
  ...place,
});
