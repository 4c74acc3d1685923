import { useQuery } from '@tanstack/react-query';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import { choicesOf } from '#domain/forms/choices-of';
import type { CustomerChoices } from '#domain/forms/customer-choices';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import { dayIn } from '#web/lib/text/day-in.ts';

interface Chosen {
  readonly customer?: EndCustomerAnswer;
  /** What a form may offer of it today. */
  readonly choices?: CustomerChoices;
}

/** The end customer that a ticket is about, and what it leaves to choose; nothing before it is read. */
export const useChosenCustomer = (id: string): Chosen => {
  const { timeZone } = useConfiguration().tenant;
  const { data } = useQuery({ ...useCustomerQueries().customer(id), enabled: id !== '' });
  if (!data || id === '') return {};
  const customer = data.value;
  return { customer, choices: choicesOf(customer as Parameters<typeof choicesOf>[0], dayIn(timeZone, new Date())) };
};
