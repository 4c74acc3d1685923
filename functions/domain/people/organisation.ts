import type { CivilDate } from '../text.ts';

/** An agreement (convenzione): the areas that an organisation may use between two civil days, both included (R1.4). */
export interface Agreement {
  readonly id: string;
  readonly areas: readonly string[];
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A university, a partner: owns people, agreements and tickets (DESIGN 3). */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly agreements: readonly Agreement[];
}

/** The areas covered by an agreement in force on that day (R1.4). */
export const areasInForce = (organisation: Organisation, today: CivilDate): ReadonlySet<string> =>
  new Set(
    organisation.agreements
      .filter((agreement) => agreement.from <= today && today <= agreement.to)
      .flatMap((agreement) => agreement.areas),
  );
