/** A condition on an item that is versioned: only over the very version that was read; over none where it is new. */
export const isStill = (before?: { readonly version: number }) => {
  if (!before) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const unversioned = before.version === 0 ? 'attribute_not_exists(#version) OR ' : '';
  return {
    ConditionExpression: `attribute_exists(pk) AND (${unversioned}#version = :version)`,
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': before.version },
  };
};
