import type { EndCustomer } from '#domain/end-customers/end-customer';
import partner from './partner-panel.json' with { type: 'json' };

const customers = new Map<string, unknown>([['partner-panel', partner]]);

/** The end customers of a demo's partners; none where its preset keeps no registry. */
export const customersOf = (preset: string): readonly EndCustomer[] =>
  (customers.get(preset) ?? []) as readonly EndCustomer[];
