import type { Instant } from '#domain/text';
import type { Upload } from '#domain/upload';
import { unlinkedMilliseconds } from '#domain/upload';
import type { Item } from './item.ts';
import { table } from './table.ts';
import type { Part } from './transact.ts';

/** What an article claims of a file. */
export interface Claim {
  readonly uploader: string;
  readonly at: Instant;
  readonly linked: NonNullable<Upload['linked']>;
}

/** The states in which a file may be linked; it is swept until it has been received. */
export type Linkable = 'received' | 'receiving';

const oldest = (at: Instant): Instant => new Date(Date.parse(at) - unlinkedMilliseconds).toISOString();

/** Links a file to an article, if it is the uploader's, free, young enough and in that state. */
export const linkUpload = (id: string, claim: Claim, state: Linkable): Part => ({
  Update: {
    Key: table.keys.upload(id),
    UpdateExpression: state === 'received' ? 'SET #linked = :linked REMOVE #dp, #dd' : 'SET #linked = :linked',
    ConditionExpression:
      '#uploader = :uploader AND #state = :state AND #reservedAt > :oldest AND attribute_not_exists(#linked)',
    ExpressionAttributeNames: {
      '#linked': 'linked',
      '#uploader': 'uploader',
      '#state': 'state',
      '#reservedAt': 'reservedAt',
      ...(state === 'received' && { '#dp': 'dp', '#dd': 'dd' }),
    },
    ExpressionAttributeValues: {
      ':linked': claim.linked,
      ':uploader': claim.uploader,
      ':state': state,
      ':oldest': oldest(claim.at),
    },
  },
});

/** The state in which a refused file could be linked after all; nothing when it may not be. */
export const linkableAs = (current: Item | undefined, claim: Claim): Linkable | undefined => {
  if (current?.uploader !== claim.uploader || current.linked !== undefined) return undefined;
  if (String(current.reservedAt) <= oldest(claim.at)) return undefined;
  const { state } = current;
  return state === 'received' || state === 'receiving' ? state : undefined;
};
