import type { GrantedRequest } from '#use-cases/ports/people';
import { auditPart } from './audit-part.ts';
import { peopleKeys } from './people-keys.ts';
import { provisioningRequestItem } from './provisioning-request-item.ts';
import type { Part } from './transact.ts';

const isPending = {
  ConditionExpression: '#state = :pending',
  ExpressionAttributeNames: { '#state': 'state' },
  ExpressionAttributeValues: { ':pending': 'pending' },
};

/** Ends a request that is pending still, or writes one that is decided when it is made, with its audit entries. */
export const decisionParts = ({ request, audits, isNew }: GrantedRequest): readonly Part[] => [
  {
    Put: {
      Item: provisioningRequestItem.write(request, audits.at(-1)?.entry ?? ''),
      ...(isNew ? { ConditionExpression: 'attribute_not_exists(pk)' } : isPending),
    },
  },
  { Put: { Item: peopleKeys.requestEvent(request.id, 2) } },
  ...audits.map(auditPart),
];
