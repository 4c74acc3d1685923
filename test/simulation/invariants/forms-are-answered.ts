import { checkFilled } from '#domain/forms/check-filled';
import { choicesOf } from '#domain/forms/choices-of';
import { formOf } from '#domain/forms/form-of';
import type { Item } from '#store/item';
import { firstOf } from '../oracle/first-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

interface Filled {
  readonly id: string;
  readonly version: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

const filledIn = (articles: readonly Item[]): Filled | undefined =>
  (articles.find(({ opening }) => opening !== undefined)?.['opening'] as { readonly form?: Filled } | undefined)?.form;

const brokenOn = (world: World, number: string): string | undefined => {
  const { forms } = world.desk.preset;
  const [opening] = ticketPast(world, number);
  if (!opening) return undefined;
  const given = filledIn(ticketItems(world, number).articles);
  const wanted = formOf(forms, opening.after);
  if (wanted !== given?.id) return `${number} was opened with ${given?.id ?? 'no form'}, and asks for ${wanted}.`;
  const told = opening.after.form;
  if (told?.id !== given?.id || told?.version !== given?.version)
    return `${number} tells of another form than its own.`;
  const customer = world.desk.endCustomers.find(({ id }) => id === opening.after.endCustomer);
  const choices = customer && choicesOf(customer, opening.event.at.slice(0, 10));
  return checkFilled(forms, opening.after, given, choices).ok
    ? undefined
    : `${number} has answers that its form refuses.`;
};

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => (final || ticketPast(world, number).length === 1 ? brokenOn(world, number) : undefined));

/** R1.6; by the evaluator that the pages use, which has tests of its own. */
export const formsAreAnswered: Invariant = {
  id: 'I30',
  title:
    'Every ticket was opened with the form that its kind asks for, as it was then, and with answers that it accepts.',
  check,
};
