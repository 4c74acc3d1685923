import { createResolver } from './create-resolver.ts';
import type { Place } from './place.ts';
import { refuseUnknownKinds } from './resource-kinds.ts';
import type { Assembly, Resource, Value } from './template.ts';

/** A resource with every intrinsic function replaced; `Shape` is what its type's properties look like. */
export interface LocalResource<Shape = unknown> {
  readonly stack: string;
  readonly id: string;
  readonly ref: string;
  readonly arn: string;
  readonly properties: Shape;
}

/** The stacks of a tenant as they are on this machine. */
export interface Cloud {
  readonly place: Place;
  readonly assets: Assembly['assets'];
  all<Shape>(type: string): readonly LocalResource<Shape>[];
}

/** Resolves the stacks of a tenant for a place; refuses resource types that it cannot play. */
export const createCloud = (assembly: Assembly, place: Place): Cloud => {
  refuseUnknownKinds(assembly);
  const resolve = createResolver(assembly, place);
  const exists = ({ stack, condition }: Resource) =>
    condition === undefined || resolve({ 'Fn::If': [condition, true, false] }, stack) === true;
  const local = (resource: Resource): LocalResource<never> => ({
    stack: resource.stack,
    id: resource.id,
    ref: String(resolve({ Ref: resource.id }, resource.stack)),
    arn: String(resolve({ 'Fn::GetAtt': [resource.id, 'Arn'] }, resource.stack)),
    properties: resolve(resource.properties as Value, resource.stack) as never,
  });
  const existing = assembly.stacks.flatMap(({ resources }) => [...resources.values()]).filter(exists);
  return {
    place,
    assets: assembly.assets,
    all: (type) => existing.filter((resource) => resource.type === type).map(local),
  };
};
