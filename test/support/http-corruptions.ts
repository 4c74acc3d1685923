import { type Refusal, wrong } from './http-refusals.ts';

/** One field of a body; `choice` is one of a few texts. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'choice' | 'flag' | 'number' | 'list' | 'object';
  readonly required?: true;
  /** `null` takes the value away. */
  readonly removable?: true;
}

/** A body that one field makes wrong, in words, with the refusal that it must meet. */
export interface Corruption {
  readonly what: string;
  readonly body: unknown;
  readonly refusal: Refusal;
}

const samples = { text: 'x', choice: 'x', flag: true, number: 7, list: ['x'], object: { x: 1 } };
const fitting: Readonly<Record<Field['kind'], readonly (keyof typeof samples)[]>> = {
  text: ['text', 'choice'],
  choice: [],
  flag: ['flag'],
  number: ['number'],
  list: ['list'],
  object: ['object'],
};

const article = (kind: string): string => (kind === 'object' ? `an ${kind}` : `a ${kind}`);

const wrongTypes = (body: object, { name, kind, removable }: Field): Corruption[] => {
  const code = kind === 'choice' ? 'unknown-value' : 'wrong-type';
  const foreign = Object.entries(samples).filter(([other]) => !fitting[kind].some((fit) => fit === other));
  const values: [string, unknown][] = foreign.map(([other, value]) => [article(other), value]);
  if (!removable) values.push(['null', null]);
  return values.map(([what, value]) => ({
    what: `${what} as ${name}`,
    body: { ...body, [name]: value },
    refusal: wrong({ [`/${name}`]: code }),
  }));
};

const without = (body: object, name: string): object =>
  Object.fromEntries(Object.entries(body).filter(([field]) => field !== name));

const missing = (body: object, { name, required }: Field): Corruption[] =>
  required
    ? [
        {
          what: `no ${name}`,
          body: without(body, name),
          refusal: wrong({ [`/${name}`]: 'required' }),
        },
      ]
    : [];

/** A good body with each field missing, `null`, or of every other type, and with fields that nobody knows. */
export const corruptions = (body: object, fields: readonly Field[]): Corruption[] => [
  ...fields.flatMap((field) => [...missing(body, field), ...wrongTypes(body, field)]),
  { what: 'an unknown field', body: { ...body, colour: 'red' }, refusal: wrong({ '/colour': 'unknown-field' }) },
  {
    what: 'unknown fields whose names need escaping',
    body: { ...body, 'a/b~c': 1, '': 2 },
    refusal: wrong({ '/a~1b~0c': 'unknown-field', '/': 'unknown-field' }),
  },
  {
    what: 'a prototype',
    body: { ...body, ...JSON.parse('{"__proto__":{"admin":true},"constructor":1}') },
    refusal: wrong({ '/__proto__': 'unknown-field', '/constructor': 'unknown-field' }),
  },
  ...[[], null, 'text', 7, true].map((whole) => ({
    what: `${JSON.stringify(whole)} instead of an object`,
    body: whole,
    refusal: wrong({ '': 'wrong-type' }),
  })),
];
