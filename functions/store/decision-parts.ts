import type { AuditEntry } from '#domain/audit/audit-entry';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { auditPart } from './audit-part.ts';
import { provisioningRequestItem } from './provisioning-request-item.ts';
import type { Part } from './transact.ts';

/** Ends a request that is pending still, with its entry of the audit trail. */
export const decisionParts = (
  decided: ProvisioningRequest,
  audit: AuditEntry,
): readonly [itself: Part, audit: Part] => [
  {
    Put: {
      Item: provisioningRequestItem.write(decided, audit.entry),
      ConditionExpression: '#state = :pending',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':pending': 'pending' },
    },
  },
  auditPart(audit),
];
