import type { FieldFailure } from '../ticket/failure.ts';
import type { CustomerContract, EndCustomer } from './end-customer.ts';

/** What is wrong with an end customer's contracts and sites together; the shape of each was judged before. */
export const checkEndCustomer = ({
  contracts,
  sites,
}: Pick<EndCustomer, 'contracts' | 'sites'>): readonly FieldFailure[] => [
  ...alike(contracts, 'contracts'),
  ...alike(sites, 'sites'),
  ...contracts.flatMap((contract, at) => checkContract(contract, `/contracts/${at}`, sites)),
];

/** People choose by names, and whatever is chosen is kept by its name: no two may be the same. */
const alike = (things: readonly { readonly id: string; readonly name: string }[], list: string): FieldFailure[] =>
  (['id', 'name'] as const).flatMap((field) =>
    things.flatMap((thing, at): FieldFailure[] =>
      things.findIndex((other) => other[field] === thing[field]) < at
        ? [{ pointer: `/${list}/${at}/${field}`, code: 'already-used' }]
        : [],
    ),
  );

const checkContract = (
  { site, from, to }: CustomerContract,
  pointer: string,
  sites: EndCustomer['sites'],
): FieldFailure[] => [
  ...(site === undefined || sites.some(({ id }) => id === site)
    ? []
    : [{ pointer: `${pointer}/site`, code: 'unknown-value' } as const]),
  ...(from !== undefined && to !== undefined && to < from
    ? [{ pointer: `${pointer}/to`, code: 'ends-before-it-begins' } as const]
    : []),
];
