import { entryOf } from '#domain/catalogue/entry-of';
import type { Configuration } from '#domain/configuration';
import type { MailFacts } from '#domain/notification/mail-facts';
import { oneLine } from '#domain/notification/one-line';
import type { Person } from '#domain/people/person';
import type { Language, Localized } from '#domain/text';
import type { TicketEvent } from '#domain/ticket/event';
import { sentenceOf } from './sentence-of.ts';
import { dayInWords, instantInWords } from './words-of-time.ts';

/** What the facts are drawn from; the event tells what was true, the configuration how it is called. */
export interface FactSources {
  readonly event: TicketEvent;
  readonly subject: string;
  readonly configuration: Configuration;
  readonly people: ReadonlyMap<string, Person>;
}

/**
 * The facts of one event for one reader, in their language; the same each time, so that a retry gives the same mail.
 */
export const mailFactsOf = (sources: FactSources, reader: string, language: Language): MailFacts => {
  const { event, subject, configuration, people } = sources;
  const { settings, preset } = configuration;
  const nameOf = (id: string): string => oneLine(people.get(id)?.name ?? '');
  const label = (table: Readonly<Record<string, { readonly label: Localized }>>, id: string): string =>
    entryOf(table, id)?.label[language] ?? id;
  return {
    language,
    tenant: { name: oneLine(settings.name), accent: settings.mail.accent },
    number: event.number,
    subject: oneLine(subject),
    ...(settings.ticketUrl && { link: settings.ticketUrl.replaceAll('{number}', encodeURIComponent(event.number)) }),
    reader: nameOf(reader),
    ...(nameOf(event.by) && { actor: nameOf(event.by) }),
    ownAct: reader === event.by,
    happened: event.type,
    queue: label(preset.queues, event.audience.queue),
    ...openingOf(sources, label, language),
    ...stateOf(sources, language),
    ...reopeningOf(sources, language),
    silenceDays: preset.workflow.silenceDays,
  };
};

type LabelOf = (table: Readonly<Record<string, { readonly label: Localized }>>, id: string) => string;

const openingOf = (sources: FactSources, label: LabelOf, language: Language): Pick<MailFacts, 'opening'> => {
  const { event, configuration } = sources;
  const { preset } = configuration;
  const [type, subtype, priority] = [event.changes.type?.to, event.changes.subtype?.to, event.changes.priority?.to];
  if (event.type !== 'opened' || !type || !subtype || !priority) return {};
  const subtypes = entryOf(preset.types, type)?.subtypes ?? {};
  const kind = `${label(preset.types, type)} · ${label(subtypes, subtype).toLocaleLowerCase(language)}`;
  const form = event.opened?.form && label(preset.forms ?? {}, event.opened.form.id);
  return { opening: { kind, priority: label(preset.priorities, priority), ...(form && { form: oneLine(form) }) } };
};

const stateOf = (sources: FactSources, language: Language): Pick<MailFacts, 'state' | 'plan' | 'closesAt'> => {
  const { event, configuration } = sources;
  const { plan, closesAt } = timesOf(sources, language);
  const state = entryOf(configuration.preset.workflow.states, event.changes.state?.to ?? '');
  const known = { date: closesAt ?? plan?.date, release: plan?.release };
  return {
    ...(state && { state: { label: state.label[language], sentence: sentenceOf(state, language, known) } }),
    ...(plan && { plan }),
    ...(closesAt && { closesAt }),
  };
};

const reopeningOf = ({ event, configuration }: FactSources, language: Language): Pick<MailFacts, 'reopensUntil'> => {
  const until = event.changes.reopensUntil?.to;
  return until ? { reopensUntil: instantInWords(until, configuration.settings.timeZone, language) } : {};
};

const timesOf = ({ event, configuration }: FactSources, language: Language): Pick<MailFacts, 'plan' | 'closesAt'> => {
  const { plan, closesAt } = event.changes;
  const { timeZone } = configuration.settings;
  return {
    ...(plan?.to && {
      plan: {
        ...(plan.to.date && { date: dayInWords(plan.to.date, language) }),
        ...(plan.to.release && { release: oneLine(plan.to.release) }),
      },
    }),
    ...(closesAt?.to && { closesAt: instantInWords(closesAt.to, timeZone, language) }),
  };
};
