import { describe, expect, it } from 'vitest';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';

type Part = 'path' | 'query' | 'body';

/** What an operation takes in one of its parts. */
export interface RequestShape {
  readonly operation: keyof typeof contracts;
  readonly part: Part;
  /** As little as may be sent. */
  readonly least: Readonly<Record<string, unknown>>;
  /** What else may be, value by value. */
  readonly more: Readonly<Record<string, readonly unknown[]>>;
  /** What may not; a field that nobody has heard of is tried in any case. */
  readonly wrong?: Readonly<Record<string, readonly unknown[]>>;
}

const schemaOf = ({ operation, part }: RequestShape) => {
  const contract: AnyContract = contracts[operation];
  return contract[part];
};
const eachOf = (values: RequestShape['more'] = {}) =>
  Object.entries(values).flatMap(([field, some]) => some.map((value) => ({ [field]: value })));
const without = (field: string, given: object) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== field));

/** Tries every value that may be sent, every one that may not, and to leave out each that is needed. */
export const describeRequests = (shapes: readonly RequestShape[]): void =>
  describe.each(shapes)('whoever calls $operation, in its $part', (shape) => {
    const { more, wrong } = shape;
    const schema = schemaOf(shape);

    it.each([{}, ...eachOf(more)])('may send %j', (field) => {
      const sent = { ...shape.least, ...field };
      expect(schema?.safeParse(sent).data).toMatchObject(
        sent.limit === undefined ? sent : { limit: Number(sent.limit) },
      );
    });

    it.each([{ unheardOf: 'x' }, ...eachOf(wrong)])('may not send %j', (field) => {
      expect(schema?.safeParse({ ...shape.least, ...field }).success).toBe(false);
    });

    it('leaves out nothing that is needed', () => {
      const fits = Object.keys(shape.least).filter((field) => schema?.safeParse(without(field, shape.least)).success);
      expect(fits).toEqual([]);
    });
  });
