import type { Commit } from '#use-cases/ports';
import { resolutionItem } from './resolution-item.ts';
import { table } from './table.ts';
import { ticketRow } from './ticket-row.ts';
import type { Part } from './transact.ts';

/**
 * What an event changes in the partition of the problem that its ticket is linked to, or has to follow it; a problem that moved on since it
 * was looked at takes no link. A link that is taken away stays as gone: whoever answers people deletes nothing.
 */
export const linkParts = ({ event: { number, sequence, at, changes }, resolvesLinked, holds }: Commit): Part[] => [
  ...(changes.problem?.to ? [{ Put: { Item: { ...table.keys.incident(changes.problem.to, number), at } } }] : []),
  ...(changes.problem?.from
    ? [{ Put: { Item: { ...table.keys.incident(changes.problem.from, number), at, gone: true } } }]
    : []),
  ...(resolvesLinked
    ? [{ Put: { Item: resolutionItem.write({ problem: number, sequence, since: at, failed: false }, false) } }]
    : []),
  ...(holds
    ? [
        {
          ConditionCheck: {
            Key: table.keys.head(holds.number),
            ConditionExpression: '#row.#version = :version',
            ExpressionAttributeNames: { '#row': 'row', '#version': ticketRow.nameOf('version') },
            ExpressionAttributeValues: { ':version': holds.version },
          },
        },
      ]
    : []),
];
