import type { S3Failure } from './s3-failure.ts';
import { denied } from './s3-failure.ts';

type Condition = Readonly<Record<string, string>> | readonly [string, string | number, string | number];
interface Policy {
  readonly expiration: string;
  readonly conditions: readonly Condition[];
}

/** A form that was posted: its fields by lower-case name, with the bucket, and how long the file is. */
export interface PostedForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly size: number;
}

/** Fields that a policy does not need to name. */
const exempt = /^(x-amz-signature|policy|file|bucket|x-ignore-.*)$/;

/** The first reason why a policy (base64) does not allow a form at a moment, as S3 words it. */
export const policyRefusal = (encoded: string, form: PostedForm, now: Date): S3Failure | undefined => {
  const policy = parse(encoded);
  if (policy === undefined)
    return { status: 400, code: 'InvalidPolicyDocument', message: 'Invalid Policy: Invalid JSON.' };
  if (!(Date.parse(policy.expiration) > now.getTime())) return denied('Invalid according to Policy: Policy expired.');
  const conditions = policy.conditions.flatMap(spread);
  for (const condition of conditions) {
    const refusal = refuse(condition, form);
    if (refusal) return refusal;
  }
  return extraField(conditions, form);
};

const parse = (encoded: string): Policy | undefined => {
  try {
    const policy = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as Partial<Policy>;
    return policy.expiration && Array.isArray(policy.conditions) ? (policy as Policy) : undefined;
  } catch {
    return undefined;
  }
};

type Triple = readonly [string, string | number, string | number];

/** `{"key": "a"}` is short for `["eq", "$key", "a"]`. */
const spread = (condition: Condition): readonly Triple[] =>
  Array.isArray(condition)
    ? [condition as unknown as Triple]
    : Object.entries(condition as Readonly<Record<string, string>>).map(([name, value]) => ['eq', `$${name}`, value]);

const refuse = (condition: Triple, { fields, size }: PostedForm): S3Failure | undefined => {
  const [operator, left, right] = condition;
  if (operator === 'content-length-range') return outOfRange(size, Number(left), Number(right));
  const value = fields.get(fieldOf(left));
  const met = value !== undefined && (operator === 'eq' ? value === right : value.startsWith(String(right)));
  const failed = denied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`);
  return (operator === 'eq' || operator === 'starts-with') && met ? undefined : failed;
};

const fieldOf = (variable: string | number): string => String(variable).replace(/^\$/, '').toLowerCase();

const outOfRange = (size: number, least: number, most: number): S3Failure | undefined => {
  if (size < least)
    return {
      status: 400,
      code: 'EntityTooSmall',
      message: 'Your proposed upload is smaller than the minimum allowed size',
    };
  if (size > most)
    return { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload exceeds the maximum allowed size' };
  return undefined;
};

const extraField = (conditions: readonly Triple[], { fields }: PostedForm): S3Failure | undefined => {
  const named = new Set(conditions.map(([, left]) => fieldOf(left)));
  const extra = [...fields.keys()].find((field) => !named.has(field) && !exempt.test(field));
  return extra === undefined ? undefined : denied(`Invalid according to Policy: Extra input fields: ${extra}`);
};
