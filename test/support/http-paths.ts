import type { Person } from '#domain/people/person';
import { cast } from './http-cast.ts';
import { type httpWork, openingBody } from './http-work.ts';

type Step = readonly [who: Person, action: string, body?: object];

const { anna, olga } = cast;
const text = { text: 'Canary' };
const taken: Step[] = [[olga, 'take-charge']];
const diagnosed: Step[] = [...taken, [olga, 'diagnose', text]];
const planned: Step[] = [...diagnosed, [olga, 'plan', { ...text, plan: { release: '26.4' } }]];
const solved: Step[] = [...diagnosed, [olga, 'resolve', text]];
const answered: Step[] = [...taken, [olga, 'answer', text]];
const asked: Step[] = [...taken, [olga, 'ask-customer', text]];

/** How a ticket of a type comes into each of its states (R3). */
const waysTo: Readonly<Record<'worked' | 'answered', Readonly<Record<string, readonly Step[]>>>> = {
  worked: {
    new: [],
    awaiting_support: taken,
    awaiting_customer: asked,
    in_progress: diagnosed,
    planned,
    resolved: solved,
    closed: [...solved, [anna, 'confirm']],
  },
  answered: {
    new: [],
    awaiting_support: taken,
    awaiting_customer: asked,
    resolved: answered,
    closed: [...answered, [anna, 'confirm']],
  },
};
type TypeName = Parameters<typeof openingBody>[0] & string;

/** The states of a type, in the order in which a ticket goes through them. */
export const statesOf = (type: TypeName): string[] =>
  Object.keys(waysTo[type === 'clarification' ? 'answered' : 'worked']);

/** Opens a ticket of Anna's and brings it into a state; answers its number. */
export const httpTicketIn =
  ({ open, push }: ReturnType<typeof httpWork>) =>
  async (type: TypeName, state: string): Promise<string> => {
    const { number } = await open(anna, openingBody(type));
    const way = waysTo[type === 'clarification' ? 'answered' : 'worked'][state] ?? [];
    for (const [who, action, body] of way) await push(who, number, action, body);
    return number;
  };
