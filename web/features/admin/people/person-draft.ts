import type { PersonAnswer } from '#contract/answers/person';
import type { QueueRight } from '#domain/people/queue-right';
import type { CallOf } from '#web/lib/api/operations.ts';

/** Rights by queue, where they are not the usual ones. */
export type Rights = Readonly<Record<string, readonly QueueRight[]>>;

/** What a form about somebody holds while an admin writes in it. */
export interface PersonDraft {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly language: string;
  readonly groups: readonly string[];
  /** Queues besides those of the groups. */
  readonly queues: readonly string[];
  readonly rights: Rights;
  /** Sees the organisation's tickets where it shares them with those who are chosen (R5.7). */
  readonly sharesTickets: boolean;
}
export const personFields = [
  'name',
  'role',
  'organisation',
  'language',
  'groups',
  'queues',
  'rights',
  'sharesTickets',
] as const;

type Body = NonNullable<CallOf<'changePerson'>['body']>;

/** Whether somebody of this role belongs to an organisation; the others belong to the desk. */
export const isOutside = (role: string): boolean => role === 'requester' || role === 'referent';

/** The form about somebody as they are. */
export const personDraft = (person: PersonAnswer): PersonDraft => ({
  name: person.name,
  role: person.role,
  organisation: person.organisation ?? '',
  language: person.language,
  groups: person.groups,
  queues: person.ownQueues,
  rights: person.rights,
  sharesTickets: person.sharesTickets === true,
});

/** What the API takes of a draft: work only of operators, an organisation only of whoever has one. */
const wholeBody = (draft: PersonDraft) => ({
  name: draft.name.trim(),
  role: draft.role,
  language: draft.language,
  ...(isOutside(draft.role) && { organisation: draft.organisation || null }),
  ...(draft.role === 'requester' && { sharesTickets: draft.sharesTickets }),
  ...(draft.role === 'operator' && {
    groups: draft.groups.toSorted(),
    queues: draft.queues.toSorted(),
    rights: Object.fromEntries(
      Object.entries(draft.rights)
        .map(([queue, given]) => [queue, given.toSorted()] as const)
        .toSorted(([one], [other]) => one.localeCompare(other)),
    ),
  }),
});

/** The fields that the draft says otherwise than the person it was begun from; nothing where there are none. */
export const personChange = (draft: PersonDraft, begun: PersonAnswer): Body | undefined => {
  const before = new Map(
    Object.entries(wholeBody(personDraft(begun))).map(([key, value]) => [key, JSON.stringify(value)]),
  );
  const changed = Object.entries(wholeBody(draft)).filter(([key, value]) => before.get(key) !== JSON.stringify(value));
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as Body);
};
