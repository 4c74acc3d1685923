import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { requestStates } from '#domain/people/provisioning-request';
import type { Item } from './item.ts';
import { peopleKeys } from './people-keys.ts';
import { shapeOf } from './shape.ts';

/** A request, whole in its row too: it is short, and lists show all of it. */
export const provisioningRequestItem = {
  write: (request: ProvisioningRequest, entry: string): Item => ({
    ...peopleKeys.request(request.id),
    ...peopleKeys.requestPlaces(request),
    state: request.state,
    row: request,
    entry,
  }),
  read: (item: Item): ProvisioningRequest => {
    const shape = shapeOf(shapeOf(item, 'provisioning request').map('row'), 'provisioning request');
    const [decidedBy, decidedAt] = [shape.optionalText('decidedBy'), shape.optionalText('decidedAt')];
    const reason = shape.optionalText('reason');
    return {
      id: shape.text('id'),
      organisation: shape.text('organisation'),
      name: shape.text('name'),
      email: shape.text('email'),
      by: shape.text('by'),
      at: shape.text('at'),
      state: shape.oneOf('state', requestStates),
      ...(decidedBy !== undefined && { decidedBy }),
      ...(decidedAt !== undefined && { decidedAt }),
      ...(reason !== undefined && { reason }),
    };
  },
};
