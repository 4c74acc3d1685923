import type { FormVersion } from '#domain/forms/filled-form';
import type { Plan, Ticket, Window } from '#domain/ticket/ticket';
import { channels } from '#domain/ticket/ticket';
import type { StoredTicket } from '#use-cases/ports';
import { formText } from './form-text.ts';
import type { Item } from './item.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { windowMap } from './window-map.ts';

type Kind = 'text' | 'texts' | 'count' | 'flag' | 'instant' | 'hash' | 'plan' | 'window' | 'channel' | 'form';
interface Field {
  readonly as: string;
  readonly kind: Kind;
  readonly optional?: true;
}

/**
 * A ticket's snapshot as one map with short names. Every list index projects it, so a byte here is paid for eight
 * times: instants are numbers and the hash is base64url. Filters name `row.<as>`.
 */
const fields = {
  version: { as: 'v', kind: 'count' },
  publicVersion: { as: 'pv', kind: 'count' },
  type: { as: 't', kind: 'text' },
  subtype: { as: 'st', kind: 'text' },
  area: { as: 'a', kind: 'text' },
  subarea: { as: 'sa', kind: 'text' },
  severity: { as: 'sy', kind: 'text' },
  urgency: { as: 'u', kind: 'text' },
  regression: { as: 'rg', kind: 'flag', optional: true },
  environment: { as: 'en', kind: 'text', optional: true },
  state: { as: 's', kind: 'text' },
  priority: { as: 'p', kind: 'text' },
  queue: { as: 'q', kind: 'text' },
  owner: { as: 'ow', kind: 'text', optional: true },
  responsible: { as: 're', kind: 'text', optional: true },
  organisation: { as: 'og', kind: 'text' },
  requester: { as: 'rq', kind: 'text' },
  openedBy: { as: 'ob', kind: 'text' },
  channel: { as: 'ch', kind: 'channel' },
  openedAt: { as: 'oa', kind: 'instant' },
  updatedAt: { as: 'ua', kind: 'instant' },
  publicUpdatedAt: { as: 'pa', kind: 'instant' },
  customerAnswered: { as: 'ca', kind: 'flag' },
  plan: { as: 'pl', kind: 'plan', optional: true },
  diagnosedAt: { as: 'da', kind: 'instant', optional: true },
  resolvedAt: { as: 'ra', kind: 'instant', optional: true },
  closesAt: { as: 'xa', kind: 'instant', optional: true },
  closedAt: { as: 'ea', kind: 'instant', optional: true },
  window: { as: 'wi', kind: 'window', optional: true },
  risk: { as: 'ri', kind: 'text', optional: true },
  knownError: { as: 'ke', kind: 'flag', optional: true },
  asking: { as: 'ak', kind: 'texts', optional: true },
  problem: { as: 'pb', kind: 'text', optional: true },
  wakesAt: { as: 'wa', kind: 'instant', optional: true },
  reopensUntil: { as: 'ru', kind: 'instant', optional: true },
  follows: { as: 'fo', kind: 'text', optional: true },
  form: { as: 'fm', kind: 'form', optional: true },
  endCustomer: { as: 'ec', kind: 'text', optional: true },
  disclosed: { as: 'dc', kind: 'flag', optional: true },
  configurationVersion: { as: 'cv', kind: 'count' },
  lastHash: { as: 'h', kind: 'hash' },
} as const satisfies Record<Exclude<keyof Ticket, 'number'>, Field>;

const entries = Object.entries(fields) as readonly (readonly [keyof typeof fields, Field])[];

const encode = (kind: Kind, value: unknown): unknown => {
  if (kind === 'instant') return Date.parse(String(value));
  if (kind === 'window') return windowMap.write(value as Window);
  if (kind === 'hash') return Buffer.from(String(value), 'hex').toString('base64url');
  if (kind === 'form') return formText.write(value as FormVersion);
  return value;
};

const decodePlan = (item: Item): Plan => {
  const shape = shapeOf(item, 'plan');
  const date = shape.optionalText('date');
  const release = shape.optionalText('release');
  return { ...(date !== undefined && { date }), ...(release !== undefined && { release }) };
};

const decode = (shape: Shape, { as, kind }: Field): unknown => {
  switch (kind) {
    case 'instant':
      return new Date(shape.count(as)).toISOString();
    case 'hash':
      return Buffer.from(shape.text(as), 'base64url').toString('hex');
    case 'plan':
      return decodePlan(shape.map(as));
    case 'form':
      return formText.read(shape.text(as));
    case 'window':
      return windowMap.read(shape.map(as));
    case 'channel':
      return shape.oneOf(as, channels);
    default:
      return shape[kind](as);
  }
};

/** Writes and reads snapshots; the number is in the key. */
export const ticketRow = {
  /** The name of a field in filters. */
  nameOf: (field: keyof typeof fields): string => fields[field].as,
  write: ({ ticket, subject }: StoredTicket, priorityRank: number): Item => ({
    ...Object.fromEntries(
      entries
        .filter(([field]) => ticket[field] !== undefined)
        .map(([field, { as, kind }]) => [as, encode(kind, ticket[field])]),
    ),
    sb: subject,
    pr: priorityRank,
  }),
  read: (number: string, row: Item): StoredTicket => {
    const shape = shapeOf(row, 'ticket');
    const ticket: Record<string, unknown> = { number };
    for (const [name, field] of entries) {
      if (field.optional && row[field.as] === undefined) continue;
      ticket[name] = decode(shape, field);
    }
    return { ticket: ticket as unknown as Ticket, subject: shape.text('sb') };
  },
  rank: (row: Item): number => shapeOf(row, 'ticket').count('pr'),
};
