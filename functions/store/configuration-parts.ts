import type { Configuration } from '#domain/configuration';
import type { ConfigurationVersion } from '#use-cases/ports/configuration-history';
import { configurationItem } from './configuration-item.ts';
import { configurationLineItem } from './configuration-line-item.ts';
import { table } from './table.ts';
import type { Part } from './transact.ts';

const isNew = 'attribute_not_exists(pk)';

/** Points to the version; other marks of the pointer stay. */
const pointTo = (version: number, before: number | undefined): Part => ({
  Update: {
    Key: table.keys.configuration,
    UpdateExpression: 'SET #version = :version',
    ConditionExpression: before === undefined ? isNew : '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version, ...(before !== undefined && { ':before': before }) },
  },
});

/** How the version behind `before` comes into force: the pointer to it, its body, and its line of the history. */
export const configurationParts = (
  after: Configuration,
  before: number | undefined,
  line?: ConfigurationVersion,
  entry?: string,
): readonly [pointer: Part, body: Part, ...line: Part[]] => [
  pointTo(after.version, before),
  { Put: { Item: configurationItem.write(after), ConditionExpression: isNew } },
  ...(line ? [{ Put: { Item: configurationLineItem.write(line, entry), ConditionExpression: isNew } }] : []),
];
