import type { CivilDate } from '../text.ts';

/** An agreement (convenzione): the areas that an organisation may use between two civil days, both included (R1.4). */
export interface Agreement {
  readonly id: string;
  readonly areas: readonly string[];
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A wholesaler is a partner without any sight of end customers (R5.7). */
export const organisationKinds = ['customer', 'partner', 'wholesaler'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Who of an organisation may see its tickets besides whoever opened them (R5.7). */
export const sharingModes = ['no', 'referents', 'members', 'everyone'] as const;
export type SharingMode = (typeof sharingModes)[number];

/** What somebody may become who signs in for the first time. */
export const defaultRoles = ['requester', 'referent'] as const;
export type DefaultRole = (typeof defaultRoles)[number];

/** A university, a partner: owns people, agreements and tickets (DESIGN 3). */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Absent: a customer. */
  readonly kind?: OrganisationKind;
  readonly agreements: readonly Agreement[];
  /** Name of the identity provider through which its people sign in (R9.2). */
  readonly identityProvider?: string;
  /** Domains of e-mail addresses that are its own; no other organisation has them. */
  readonly domains?: readonly string[];
  /** Absent: `referents`. */
  readonly sharing?: SharingMode;
  readonly defaultRole?: DefaultRole;
  /** Its tickets go on, and no new one can be opened; nothing that tickets refer to is ever deleted. */
  readonly archived?: true;
}

/** The areas covered by an agreement in force on that day (R1.4); an archived organisation has none. */
export const areasInForce = (
  { agreements, archived }: Pick<Organisation, 'agreements' | 'archived'>,
  today: CivilDate,
): ReadonlySet<string> =>
  new Set(
    archived
      ? []
      : agreements
          .filter((agreement) => agreement.from <= today && today <= agreement.to)
          .flatMap((agreement) => agreement.areas),
  );
