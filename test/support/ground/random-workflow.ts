import fc from 'fast-check';
import type { Effect, Remap, State, Transition, Workflow } from '#domain/preset/preset';

const text = { it: 'x', en: 'x' };
const state: State = { label: text, family: 'working', sentence: text };
const middle = ['early', 'central', 'late', 'last'];

/** How one arrow between two states is pulled. */
const pull = fc.record({
  by: fc.constantFrom('operator' as const, 'operator' as const, 'requester' as const),
  text: fc.boolean(),
  effects: fc.uniqueArray(fc.constantFrom<Effect>('own', 'plan', 'diagnosis', 'window', 'risk', 'known-error')),
});
type Pull = typeof pull extends fc.Arbitrary<infer Value> ? Value : never;

/** Which of the middle states each type passes through. */
type Paths = Readonly<Record<string, readonly string[]>>;

const routeOf = (paths: Paths, type: string): string[] => ['fresh', ...(paths[type] ?? []), 'settled'];

const stepsOf = (paths: Paths, pulls: readonly Pull[]): Transition[] => {
  const pairs = new Map<string, string[]>();
  for (const type of Object.keys(paths)) {
    const route = routeOf(paths, type);
    for (const [at, from] of route.slice(0, -1).entries()) {
      const pair = `${from} ${route[at + 1]}`;
      pairs.set(pair, [...(pairs.get(pair) ?? []), type]);
    }
  }
  return [...pairs].map(([pair, types], at) => stepOf(pair.split(' '), types, pulls[at % pulls.length]));
};

const stepOf = ([from = '', to = '']: string[], types: string[], how?: Pull): Transition => ({
  action: `go-${from}-${to}`,
  by: how?.by ?? 'operator',
  from: [from],
  to,
  types,
  ...(how?.text && { text: 'required' }),
  effects: [...(how?.by === 'operator' ? how.effects : []), ...(to === 'settled' ? (['await-silence'] as const) : [])],
});

const remapsOf = (paths: Paths, used: readonly string[]): Remap[] =>
  Object.entries(paths).flatMap(([type, path]) => {
    const from = used.filter((name) => !path.includes(name));
    return from.length > 0 ? [{ type, from, to: 'fresh' }] : [];
  });

/** A question to those who approve, and their answers. */
const approvalSteps = (organisation: boolean): Transition[] => {
  const approver = organisation ? ({ approver: 'organisation' } as const) : {};
  const decision = { by: 'approver', from: ['asked'], ...approver } as const;
  return [
    { action: 'ask', by: 'operator', from: ['fresh'], to: 'asked' },
    { ...decision, action: 'approve', to: 'fresh' },
    { ...decision, action: 'refuse', to: 'ended', text: 'required' },
  ];
};

/** The second type is that of problems; the clock resolves what they caused. */
const problemSteps = (types: readonly string[]): Transition[] => {
  const way = { from: ['fresh'], to: 'settled' };
  const [problems, others] = [types.filter((_type, at) => at === 1), types.filter((_type, at) => at !== 1)];
  return [
    { ...way, action: 'cure', by: 'operator', types: problems, effects: ['await-silence', 'resolve-linked'] },
    { ...way, action: 'resolve', by: 'clock', types: others, effects: ['await-silence'] },
  ];
};

/** A wait for a day, and the clock's end of it. */
const waitingSteps = (from: string): Transition[] => [
  { action: 'wait', by: 'operator', from: [from], to: 'parked', effects: ['remind'] },
  { action: 'wake', by: 'clock', from: ['parked'], to: 'fresh' },
];

/** A workflow of its own for each type, over shared states; every one ends with silence or a confirmation. */
export const randomWorkflow = (types: readonly string[]): fc.Arbitrary<Workflow> =>
  fc
    .record({
      paths: fc.tuple(...types.map(() => fc.subarray(middle))),
      pulls: fc.array(pull, { minLength: 1, maxLength: 8 }),
      answered: fc.subarray(middle),
      silenceDays: fc.integer({ min: 1, max: 30 }),
      waits: fc.option(fc.record({ heard: fc.boolean(), from: fc.constantFrom('fresh', 'settled') })),
      approval: fc.option(fc.boolean()),
      reopening: fc.option(fc.integer({ min: 10, max: 30 }), { freq: 3 }),
    })
    .map(({ paths: all, pulls, answered, silenceDays, waits, approval, reopening }) => {
      const paths = Object.fromEntries(types.map((type, at) => [type, all[at] ?? []]));
      const used = middle.filter((name) => Object.values(paths).some((path) => path.includes(name)));
      const heard = [...used.filter((name) => answered.includes(name)), 'settled', ...(waits?.heard ? ['parked'] : [])];
      return {
        initial: 'fresh',
        states: {
          ...Object.fromEntries(['fresh', ...used, 'settled'].map((name) => [name, state])),
          ...(waits && { parked: state }),
          ...(approval !== null && { asked: state }),
          ended: { ...state, final: true, ...(reopening && { reopens: { days: reopening, to: 'fresh' } }) },
        },
        transitions: [
          ...stepsOf(paths, pulls),
          { action: 'comment', by: 'requester', from: heard, to: 'fresh' },
          { action: 'confirm', by: 'requester', from: ['settled'], to: 'ended' },
          { action: 'close', by: 'clock', from: ['settled'], to: 'ended' },
          ...(waits ? waitingSteps(waits.from) : []),
          ...(approval === null ? [] : approvalSteps(approval)),
          ...(types.length > 1 ? problemSteps(types) : []),
        ],
        remaps: remapsOf(paths, used),
        silenceDays,
      };
    });
