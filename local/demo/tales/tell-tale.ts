import { queueOf } from '#domain/catalogue/queue-of';
import { formOf } from '#domain/forms/form-of';
import type { Forms } from '#domain/forms/forms-fitting';
import type { Member } from '../cast.ts';
import { mayChoose } from '../cast.ts';
import type { Chance } from '../chance.ts';
import { createChance } from '../chance.ts';
import { customerWords } from '../customers/customer-words.ts';
import type { Step, TicketPlan } from '../plan.ts';
import type { Stage } from '../stage.ts';
import { fillTale } from './fill-tale.ts';
import { deedOf, doerOf } from './happening-step.ts';
import type { Tale, Tales } from './tale.ts';

/** How far a tale is told. */
export interface Telling {
  readonly name: string;
  readonly tale: Tale;
  /** So many of its happenings have come true by now. */
  readonly kept: number;
  readonly slots: Tales['slots'];
}

const day = 86_400_000;
/** Nobody does anything at the very moment when the demo starts. */
const justNow = 15 * 60_000;
const phoneShare = 0.12;

/** One ticket of a tale, begun as many days ago as it takes for its last happening to lie behind us. */
export const tellTale = (stage: Stage, telling: Telling): TicketPlan => {
  const whole = telling.kept === telling.tale.happens.length;
  const chance = createChance(`${stage.seed} ${telling.name} rest`);
  const rest = whole ? chance.whole(2, 28) : chance.whole(0, 3);
  for (let daysAgo = rest; ; daysAgo += 1) {
    const plan = toldFrom(stage, telling, daysAgo);
    const last = plan.steps.at(-1)?.at ?? plan.at;
    if (last <= stage.now - justNow - (whole ? rest * day : 0)) return plan;
  }
};

const toldFrom = (stage: Stage, { name, tale, kept, slots }: Telling, daysAgo: number): TicketPlan => {
  const chance = createChance(`${stage.seed} ${name}`);
  const { hours, cast, preset, now } = stage;
  const requester = chance.pick(askersOf(stage, tale));
  const at = hours.opening(daysAgo, now - justNow, chance);
  const theirs = stage.customers.filter(({ partner }) => partner === requester.person.organisation);
  const { endCustomer, ...words } = customerWords(chance, theirs, { tale, slots });
  const fill = fillTale(chance, hours, at, { ...words, language: tale.language });
  const queue = queueOf(preset, tale.facts);
  const operator = chance.pick(cast.operatorsOf(queue)).person.id;
  const { id, email, name: called } = requester.person;
  const calls = email !== undefined && chance.happens(phoneShare);
  const contact = {
    name: called,
    phone: `+39 0${chance.whole(20, 59)} ${chance.whole(100, 999)} ${chance.whole(1000, 9999)}`,
  };
  return {
    ...{ name, at, classification: tale.facts, files: [] },
    ...openerOf({ calls, email, id, operator, byDesk: preset.types[tale.facts.type]?.opens === 'desk' }),
    content: { subject: fill(tale.subject), ...(calls && { contact }) },
    description: fill(tale.description),
    ...(tale.form && { form: filledForm(preset.forms, tale, fill) }),
    ...(endCustomer !== undefined && { endCustomer }),
    steps: stepsOf(stage, chance, { happens: tale.happens.slice(0, kept), at, operator, requester: id, fill }),
  };
};

interface Openers {
  readonly calls: boolean;
  readonly byDesk: boolean;
  readonly id: string;
  readonly email: string | undefined;
  readonly operator: string;
}

/** Who opens it: the person, or an operator for them, after a call or because the desk alone opens such tickets. */
const openerOf = ({
  calls,
  byDesk,
  id,
  email,
  operator,
}: Openers): Pick<TicketPlan, 'by' | 'channel' | 'requester'> => {
  if (!calls && !byDesk) return { by: id, channel: 'portal' };
  return { by: operator, channel: calls ? 'phone' : 'portal', ...(email !== undefined && { requester: email }) };
};

const filledForm = (
  forms: Forms | undefined,
  { facts, form }: Tale,
  fill: (text: string) => string,
): NonNullable<TicketPlan['form']> => {
  const id = formOf(forms, facts);
  const definition = id === undefined ? undefined : forms?.[id];
  if (id === undefined || definition === undefined)
    throw new Error(`No form asks about ${facts.area}/${facts.subarea}.`);
  return { id, version: definition.version, answers: JSON.parse(fill(JSON.stringify(form))) };
};

const askersOf = ({ askers, today }: Stage, { language, organisation, facts }: Tale): readonly Member[] =>
  askers.filter(
    (member) =>
      member.person.language === language &&
      mayChoose(member, facts.area, today) &&
      (organisation === undefined || member.person.organisation === organisation),
  );

interface Beginning {
  readonly happens: Tale['happens'];
  readonly at: number;
  readonly operator: string;
  readonly requester: string;
  readonly fill: (text: string) => string;
}

const stepsOf = ({ hours, cast, preset }: Stage, chance: Chance, beginning: Beginning): readonly Step[] => {
  const { happens, requester, fill } = beginning;
  let { at, operator } = beginning;
  return happens.map((happening) => {
    const later = at + (happening.after ?? 0) * day + chance.whole(12, 420) * 60_000;
    const side = happening.do === 'comment' ? 'requester' : doerOf(preset, happening);
    at = side === 'requester' ? hours.awake(later, chance) : hours.atWork(later, chance);
    const by = { requester, approver: chance.pick(cast.supervisors).person.id, operator, clock: operator }[side];
    if (
      happening.queue !== undefined &&
      !cast.operatorsOf(happening.queue).some(({ person }) => person.id === operator)
    )
      operator = chance.pick(cast.operatorsOf(happening.queue)).person.id;
    const deed = deedOf(happening, at, hours);
    return { at, by, deed, ...(happening.text !== undefined && { text: fill(happening.text) }) };
  });
};
