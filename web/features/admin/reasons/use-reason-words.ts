import { useTranslation } from 'react-i18next';
import type { PlacedProblem } from './placed-problem.ts';
import { knownReason } from './reason-patterns.ts';

/** Says a problem in the reader's language; what the pages have no sentence for stays in the check's own words. */
export const useReasonWords = (): ((problem: Pick<PlacedProblem, 'reason' | 'detail'>) => string) => {
  const { t } = useTranslation('admin-reasons');
  return ({ reason, detail }) => {
    if (reason === undefined) return detail;
    const known = knownReason(reason);
    if (!known) return reason;
    const { index, ...names } = known.names;
    return t(known.reason, { ...names, number: Number(index ?? 0) + 1 });
  };
};
