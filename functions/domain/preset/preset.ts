import type { FormDefinition } from '../forms/form-definition.ts';
import type { Localized } from '../text.ts';
import type { MailRule } from './mail-rule.ts';
import type { ServiceHours } from './service-hours.ts';
import type { ServiceLevel } from './service-level.ts';

/** Labels and, where it helps to choose, an explanation (R1.2). */
interface Labelled {
  readonly label: Localized;
}
interface Explained extends Labelled {
  readonly description: Localized;
}
/** What is archived is still called by its label and carried by tickets, but offered to nobody, and no ticket takes it. */
interface Archivable {
  readonly archived?: true;
}

/** A kind of ticket (tipologia) with its subtypes (sottotipologie). */
export interface TicketType extends Explained, Archivable {
  readonly subtypes: Readonly<Record<string, Explained & Archivable>>;
  /** Only such types carry the regression flag (R3.8). */
  readonly regression?: boolean;
  /** Tickets of other types may be linked to such ones as what they are caused by (R3.10). */
  readonly problem?: true;
  /** What `{kind}` stands for in the numbers of such tickets (R1.8). */
  readonly code?: string;
  /** Only the desk opens such tickets, also on behalf of those who ask for them (R3.10). */
  readonly opens?: 'desk';
}

export interface Area extends Explained, Archivable {
  readonly macroArea: string;
  /** Business processes; each names the queue that is competent for it (R1.3, R2.1). */
  readonly subareas: Readonly<Record<string, Labelled & Archivable & { readonly queue: string }>>;
}

/** A team (coda), somewhere in the tree of teams (R2.1). */
export interface Queue extends Labelled, Archivable {
  readonly parent?: string;
}

/** An operator group (domain): whoever belongs to it works on its queues (R2.3). */
export interface Group extends Labelled, Archivable {
  readonly queues: readonly string[];
}

/** Tickets with all the facts that a rule names go to its queue rather than to their subarea's own (R2.1). */
export interface Route {
  readonly area?: string;
  readonly subarea?: string;
  readonly type?: string;
  readonly form?: string;
  readonly queue: string;
}

/** What the mark of a state looks like (WEB 4). */
export const stateFamilies = ['untouched', 'with_us', 'with_you', 'working', 'planned', 'solved', 'ended'] as const;
export type StateFamily = (typeof stateFamilies)[number];

/** How a ticket ended, where a desk tells good ends from bad ones. */
export const outcomes = ['successful', 'unsuccessful'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where a comment of the requester's side leads an ended ticket back to, within civil days of its end (R3.10). */
export interface Reopening {
  readonly days: number;
  readonly to: string;
}

export interface State extends Labelled {
  readonly family: StateFamily;
  /** The state in words, for the requester (R6.1); `{date}` stands for the planned or closing date. */
  readonly sentence: Localized;
  /** The sentence where a plan names a release and no date; `{release}` stands for it. */
  readonly undated?: Localized;
  /** Nothing is accepted any more (R3.5). */
  readonly final?: boolean;
  /** On an end only. */
  readonly reopens?: Reopening;
  /** On an end only. */
  readonly outcome?: Outcome;
}

/** Who pulls the trigger of a transition; an approver is neither who asked for the ticket nor who works on it. */
export const triggers = ['operator', 'requester', 'approver', 'clock'] as const;
export type Trigger = (typeof triggers)[number];

/**
 * One transition of the workflow. `comment` is the requester's message; the clock closes after silence (`close`), ends a
 * wait for a day (`wake`), and resolves what a problem caused (`resolve`).
 */
export interface Transition {
  readonly action: string;
  /** What people call the step, where the pages have no words for its name. */
  readonly label?: Localized;
  readonly by: Trigger;
  /** On an approver's step: the referents of the requester's organisation decide too, not the supervisors alone. */
  readonly approver?: 'organisation';
  readonly from: readonly string[];
  readonly to: string;
  /** The ticket types it applies to; all when absent. */
  readonly types?: readonly string[];
  /** A public text is required with it. */
  readonly text?: 'required';
  readonly effects?: readonly Effect[];
}

/**
 * `own`: the actor becomes owner. `plan`: a date or release is required. `diagnosis`: the cause is known from here on.
 * `await-silence`: the closing clock starts. `remind`: a day is required, and that morning the clock wakes the ticket.
 * `window`: the time in which a change is made is required. `risk`: one of the preset's risks is required. `known-error`:
 * the cause is known, and the required text says how to live with it. `resolve-linked`: the clock follows `resolve` on
 * each ticket that is linked to this problem.
 */
export const effects = [
  'own',
  'plan',
  'diagnosis',
  'await-silence',
  'remind',
  'window',
  'risk',
  'known-error',
  'resolve-linked',
] as const;
export type Effect = (typeof effects)[number];

/** Where a ticket goes when its new type's workflow lacks its state (R3.7). */
export interface Remap {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: string;
}

export interface Workflow {
  readonly initial: string;
  readonly states: Readonly<Record<string, State>>;
  readonly transitions: readonly Transition[];
  readonly remaps: readonly Remap[];
  /** Civil days of silence after which a resolved ticket closes (R3.5). */
  readonly silenceDays: number;
}

/** What becomes of a referent's request for a new person (R6.5): see `Entrance`. */
export const requestHandlings = ['decided', 'granted', 'off'] as const;

/** How people come in (R6.5, R9.2). */
export interface Entrance {
  /**
   * `decided`: granted at once where a directory group holds the address, else somebody decides. `granted`: the referent's
   * word is enough. `off`: referents ask for nobody.
   */
  readonly requests: (typeof requestHandlings)[number];
  /** Whoever signs in for the first time becomes a person only if a directory group of theirs holds the address. */
  readonly firstLogin?: 'listed';
}

/** Everything that makes one kind of desk; data, never a branch in the code. */
export interface Preset {
  readonly name: string;
  /** Pattern of the readable number, of literals, `{year}`, `{kind}` and `{counter:DIGITS}` (R1.8). */
  readonly numbering: string;
  readonly types: Readonly<Record<string, TicketType>>;
  readonly macroAreas: Readonly<Record<string, Labelled>>;
  readonly areas: Readonly<Record<string, Area>>;
  readonly environments: Readonly<Record<string, Labelled & Archivable>>;
  readonly severities: Readonly<Record<string, Explained>>;
  readonly urgencies: Readonly<Record<string, Labelled>>;
  /** Most urgent first. */
  readonly priorities: Readonly<Record<string, Labelled>>;
  /** severity → urgency → priority (R1.11). */
  readonly priorityMatrix: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly queues: Readonly<Record<string, Queue>>;
  /** How much may go wrong with a change, for the steps that ask (R3.10). */
  readonly risks?: Readonly<Record<string, Explained>>;
  /** Operator groups (domains), each with the queues that its members work on (R2.3). */
  readonly groups?: Readonly<Record<string, Group>>;
  /** The questions that kinds of tickets ask for beyond the catalogue's (R1.6). */
  readonly forms?: Readonly<Record<string, FormDefinition>>;
  /** There is a registry of the partners' end customers, and tickets can be about one (R1.10). */
  readonly endCustomers?: true;
  /** The rule that names most facts of a ticket says where it goes; without one its subarea does. */
  readonly routing?: readonly Route[];
  readonly serviceHours?: ServiceHours;
  /** The first that fits a ticket is what is agreed for it (R7.1). */
  readonly serviceLevels?: readonly ServiceLevel[];
  /** The first that speaks of a mail says who receives it; what none speaks of is sent as ever (R5.1). */
  readonly mailRules?: readonly MailRule[];
  /** Absent: requests are decided. */
  readonly provisioning?: Entrance;
  readonly workflow: Workflow;
}
