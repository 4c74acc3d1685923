import type { DemoTenant } from '../tenant/read-tenant.ts';

/** Names people: with role and place where they come up for the first time, by their name alone from then on. */
export const introducer = ({ people, newcomers = [], clients }: DemoTenant): ((id: string) => string) => {
  const known = new Set<string>();
  return (id) => {
    const person = people.find((one) => one.id === id);
    const name = [...people, ...newcomers, ...clients].find((one) => one.id === id)?.name ?? id;
    if (person === undefined || known.has(id)) return name;
    known.add(id);
    const place = person.queues.length > 0 ? person.queues.join(', ') : person.organisation;
    return `${name} (${[person.role, place].filter(Boolean).join(': ')})`;
  };
};
