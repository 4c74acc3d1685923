/** Whether an agreement is in force, still to come or over. */
export type Validity = 'now' | 'later' | 'over';

/** When an agreement is in force, measured on a civil day; both its days are included (R1.4). */
export const validityOf = ({ from, to }: { readonly from: string; readonly to: string }, today: string): Validity => {
  if (today < from) return 'later';
  return today > to ? 'over' : 'now';
};
