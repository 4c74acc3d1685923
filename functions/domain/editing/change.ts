/** Where an entry stands in the preset: `['areas', 'enrolment', 'subareas', 'renewal']`. */
export type Place = readonly string[];

/** Says what stands at a place, at that position among its siblings where one is given; a new entry comes last. */
interface Put {
  readonly op: 'put';
  readonly place: Place;
  readonly value: unknown;
  readonly position?: number;
}

/** Gives an entry another position among its siblings, 0 for the first. */
interface Move {
  readonly op: 'move';
  readonly place: Place;
  readonly position: number;
}

/** Takes an entry out of what is offered, or back into it. */
interface Shelve {
  readonly op: 'archive' | 'restore';
  readonly place: Place;
}

/** One change to a desk's configuration, as data. */
export type Change = Put | Move | Shelve;
