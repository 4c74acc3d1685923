import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import type { presetNames } from '../../../presets/preset-names.ts';

/** The kinds of desk on which histories happen: one for each preset that ships. */
export type DeskName = (typeof presetNames)[number];

/** What a ticket is about, as somebody chooses it. */
export interface Kind {
  readonly type: string;
  readonly subtype: string;
}
export interface Place {
  readonly area: string;
  readonly subarea: string;
}

/** One kind of desk: what its tenant is set up with, and what its people choose from. */
export interface Desk {
  readonly name: DeskName;
  /** The preset as it ships, but for what nobody here chooses. */
  readonly preset: Preset;
  readonly organisations: readonly Organisation[];
  /** In the partners' registry; each name holds a word that nothing else of another partner does. */
  readonly endCustomers: readonly EndCustomer[];
  /** Everybody in it, by id. */
  readonly people: ReadonlyMap<string, Person>;
  /** What requesters open tickets about; one kind and one place for each. */
  readonly kinds: readonly Kind[];
  /** What only the desk opens: for somebody else. */
  readonly deskKinds: readonly Kind[];
  readonly places: readonly Place[];
  readonly severities: readonly string[];
  readonly urgencies: readonly string[];
  /** Where operators move tickets. */
  readonly destinations: readonly string[];
  /** Facts that one corrects, one that there is not, and one that may be none. */
  readonly corrections: readonly Readonly<Record<string, unknown>>[];
  /** What some tickets turn out to be when they are halfway. */
  readonly found: readonly Kind[];
  /** How often somebody works on what another one owns. */
  readonly helpfulness: number;
  /** How often people say that all is well where they could write on. */
  readonly contentment: number;
  /** A number that no ticket has. */
  readonly unknownNumber: string;
  /** Numbers of tickets, wherever they stand in a text. */
  readonly numbers: RegExp;
}
