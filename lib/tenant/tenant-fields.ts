import * as z from 'zod/mini';
import { languages } from '#domain/text';

/** The words of a tenant file, each with a sentence that says what is wanted when it is wrong. */
const text = (pattern: RegExp, wanted: string) => z.string().check(z.regex(pattern, `must be ${wanted}`));

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
};

const isTicketUrl = (url: string): boolean => /^(https:\/\/|http:\/\/localhost[:/])\S+$/.test(url);

/** Names stacks, functions and the sign-in page's address; Cognito refuses its own family's names in the latter. */
export const tenantId = text(
  /^(?!.*(aws|amazon|cognito))(?!.*--)[a-z][a-z0-9-]{1,28}[a-z0-9]$/,
  'a name of 3 to 30 lower-case letters, digits and single dashes, without aws, amazon or cognito',
);
export const key = text(/^[A-Za-z0-9_-]{1,64}$/, 'a key of at most 64 letters, digits, _ and -');
/** The id of a person or program; history and filters keep the words of their own for the clock, oneself and nobody. */
export const personId = text(/^(?!(clock|me|none)$)[A-Za-z0-9_-]{1,64}$/, 'a key, and none of clock, me, none');
export const name = text(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u, 'one line of 1 to 200 characters');
export const account = text(/^\d{12}$/, 'an AWS account of 12 digits');
export const region = text(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region such as eu-south-1');
export const timeZone = z
  .string()
  .check(
    z.refine((value) => /^[A-Z]/.test(value) && isTimeZone(value), 'must be an IANA time zone such as Europe/Rome'),
  );
export const language = z.enum(languages);
export const domain = text(
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/,
  'a domain in lower case, without https://',
);
/** CloudFront takes certificates of one region only, wherever the tenant lives. */
export const certificate = text(
  /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
  'the ARN of a certificate in us-east-1, such as arn:aws:acm:us-east-1:123456789012:certificate/…',
);
export const logo = text(/^[\w-]+\.(svg|png)$/, 'the name of an .svg or .png file that lies beside this one');
export const email = z.email('must be an e-mail address').check(z.maxLength(254), z.toLowerCase());
export const accent = text(/^#[0-9a-f]{6}$/i, 'a colour such as #0b5450');
export const ticketUrl = z.string().check(
  z.refine(isTicketUrl, 'must be an address with https:// (or http://localhost)'),
  z.refine((url) => url.includes('{number}'), 'must contain {number}'),
);
export const issuerUrl = text(/^https:\/\/[^\s?#]+$/, 'an address with https://, without ? and #');
/** Cognito's own names for itself and its ready-made providers are taken; people's user names begin with this one. */
export const providerName = text(
  /^(?!(cognito|facebook|google|loginwithamazon|signinwithapple)$)[a-z0-9-]{3,32}$/i,
  'a name of 3 to 32 letters, digits and dashes, and none of Cognito’s own',
);
export const metadataUrl = text(/^https:\/\/\S+$/, 'an address with https://');
/** The name of a secret, and not the secret: CloudFormation reads it when it deploys. */
export const secretName = text(
  /^(?!arn:)[A-Za-z0-9/_+=.@-]{1,200}$/,
  'the name of a secret in Secrets Manager, such as sportello/demo/ateneo',
);
export const day = z.iso.date('must be a day such as 2026-09-30');
export const limit = z.int('must be a whole number from 1 to 100000').check(z.gte(1), z.lte(100_000));
