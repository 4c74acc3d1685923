import { canonicalJson } from '../ticket/canonical-json.ts';
import type { Step } from './steps-of.ts';
import type { TicketRecord } from './ticket-record.ts';
import { type Violation, violation } from './violation.ts';

/** No event passes over another's change; the snapshot is what the events say, and lists find it there (I3). */
export const checkHead = (record: TicketRecord, steps: readonly Step[]): readonly Violation[] => [
  ...steps.flatMap((step) => lostChanges(record.number, step)),
  ...differencesOfHead(record, steps.at(-1)),
];

const lostChanges = (number: string, { before, event: { changes, sequence } }: Step): Violation[] =>
  differing(
    Object.fromEntries(Object.entries(changes).map(([field, { from }]) => [field, from])),
    Object.fromEntries(Object.keys(changes).map((field) => [field, (before as Fields | undefined)?.[field] ?? null])),
  ).map((field) => violation(number, 'change-lost', { sequence, field }));

const differencesOfHead = ({ number, head, articles }: TicketRecord, last: Step | undefined): Violation[] => {
  if (!head || !last) return [];
  const description = articles.find((article) => article.kind === 'description');
  const subject = description?.kind === 'description' ? (description.opening?.subject ?? '') : head.subject;
  // A head of another version differs in much; that it is one is told by the history.
  const isSameVersion = head.ticket.version === last.after.version;
  const told = isSameVersion ? differing({ ...head.ticket, subject: head.subject }, { ...last.after, subject }) : [];
  const places = differing(head.places.stored, head.places.expected);
  return [
    ...told.map((field) => violation(number, 'head-differs', { field })),
    ...places.map((field) => violation(number, 'list-place-differs', { field })),
  ];
};

type Fields = Readonly<Record<string, unknown>>;

const differing = (left: object, right: object): string[] => {
  const [one, other] = [left as Fields, right as Fields];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => canonicalJson(one[name] ?? null) !== canonicalJson(other[name] ?? null));
};
