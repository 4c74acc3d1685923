/** What an operation of the table may carry beside its item. */
export interface Conditional {
  readonly UpdateExpression?: string | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
}

const used = <Value>(known: Readonly<Record<string, Value>> | undefined, text: string) => {
  const left = Object.entries(known ?? {}).filter(([name]) => new RegExp(`${name}\\b`).test(text));
  return left.length > 0 ? Object.fromEntries(left) : undefined;
};

/** The operation with another condition, or none, and without the names and values that nothing uses any more. */
export const conditioned = <Operation extends Conditional>(operation: Operation, condition?: string): Operation => {
  const { ConditionExpression: _before, ExpressionAttributeNames, ExpressionAttributeValues, ...rest } = operation;
  const text = `${rest.UpdateExpression ?? ''} ${condition ?? ''}`;
  const names = used(ExpressionAttributeNames, text);
  const values = used(ExpressionAttributeValues, text);
  return {
    ...rest,
    ...(condition !== undefined && { ConditionExpression: condition }),
    ...(names && { ExpressionAttributeNames: names }),
    ...(values && { ExpressionAttributeValues: values }),
  } as unknown as Operation;
};
