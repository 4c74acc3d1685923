import type { Difference } from '#domain/editing/compare-presets';
import { changePerson } from '#domain/people/change-person';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { auditOf } from '../administration/audit-of.ts';
import type { People } from '../ports/people.ts';
import type { Clock, Configurations, Ids, Session } from '../ports.ts';

/** What it takes to bring people onto other queues. */
export interface FollowPorts {
  readonly people: Pick<People, 'list' | 'find' | 'write'>;
  readonly configurations: Configurations;
  readonly clock: Clock;
  readonly ids: Ids;
}

const attempts = 5;

/**
 * Brings the members of changed groups onto the groups' queues, because a request reads its person's queues with the
 * person. Doing it again changes nothing, so that an interrupted edit is finished by its repetition.
 */
export const followGroups =
  (ports: FollowPorts) =>
  async (session: Session, differences: readonly Difference[]): Promise<void> => {
    const changed = new Set(
      differences.flatMap(({ place: [table, group = ''] }) => (table === 'groups' ? [group] : [])),
    );
    if (changed.size === 0) return;
    for await (const id of operators(ports)) await follow(ports, session, id, changed);
  };

async function* operators({ people }: FollowPorts): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await people.list({
      role: 'operator',
      disabled: 'include',
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    if (!page.ok) throw new Error('a list refused its own cursor');
    for (const { id } of page.value.items) yield id;
    cursor = page.value.next;
  } while (cursor !== undefined);
}

const follow = async (
  ports: FollowPorts,
  session: Session,
  id: string,
  changed: ReadonlySet<string>,
): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await ports.people.find(id);
    if (!before?.thing.groups?.some((group) => changed.has(group))) return;
    const { preset } = await ports.configurations.current();
    const after = changePerson(before.thing, {}, preset);
    if (canonicalJson(after) === canonicalJson(before.thing)) return;
    const told = { what: 'person', id, action: 'change', before: before.thing, after } as const;
    const audit = auditOf(session, { ...ports, now: ports.clock.now() }, told);
    const { kind } = await ports.people.write({ before, after, audit });
    if (kind === 'committed') return;
  }
  throw new Error('A member of a group is being changed all the time');
};
