import { expect } from 'vitest';
import { answers } from '#contract/answers/answers';
import { type ProblemAnswer, problem } from '#contract/answers/problem';
import { contracts } from '#contract/contracts';
import { problems } from '#contract/problem';
import type { Person } from '#domain/people/person';
import { type Language, languages } from '#domain/text';
import { type Operation, routes } from '#http/routes';
import { fieldTexts, problemTexts } from '#runtime/http/problem-texts';
import { documentedAnswer } from './http-documented.ts';
import { extraKeys } from './http-extra-keys.ts';

/** What came back, as the caller sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
/** What was asked, as far as the answer depends on it. */
export interface Asking {
  readonly operation?: Operation;
  readonly acceptLanguage?: string;
  readonly person?: Pick<Person, 'language'>;
}

const operationOf = (routeKey: string): Operation | undefined =>
  routes.find(({ method, path }) => `${method} ${path}` === routeKey)?.operation;

const expectDocumented = (operation: Operation, { status, headers }: Answer, body: unknown): void => {
  const mediaType = headers['content-type']?.split(';')[0] ?? '';
  const documented = documentedAnswer(operation, status, mediaType);
  expect(documented, `${operation} ${status} ${mediaType} is in the document`).toBeDefined();
  expect(documented?.safeParse(body).error?.issues, `${operation} ${status} against the document`).toBeUndefined();
};

/** What an answer's language must be; headers that weigh languages are for tests of their own. */
const languageOf = ({ acceptLanguage = '', person }: Asking, answered: string | undefined): Language => {
  if (acceptLanguage.includes('q=')) return answered === 'it' ? 'it' : 'en';
  const accepted = languages.find((language) => new RegExp(`^${language}\\b`, 'i').test(acceptLanguage));
  return accepted ?? person?.language ?? 'en';
};

const expectProblem = (asking: Asking, { status, headers, text }: Answer): void => {
  const body = JSON.parse(text) as ProblemAnswer;
  const language = languageOf(asking, headers['content-language']);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['content-language']).toBe(language);
  expect(problem.safeParse(body).error?.issues).toBeUndefined();
  expect(extraKeys(problem, body)).toEqual([]);
  expect(body).toMatchObject({
    type: `/docs#${body.code}`,
    title: problemTexts[body.code][language],
    status,
    requestId: headers['x-request-id'],
  });
  expect(problems[body.code]).toBe(status);
  expect(headers['www-authenticate']).toBe(status === 401 ? 'Bearer error="invalid_token"' : undefined);
  for (const { code, detail } of body.errors ?? []) expect(detail).toBe(fieldTexts[code][language]);
  if (asking.operation) expectDocumented(asking.operation, { status, headers, text }, body);
};

const expectSuccess = (operation: Operation, answer: Answer): void => {
  const { status, headers, text } = answer;
  const schema = Object.entries(answers[operation]).find(([documented]) => Number(documented) === status)?.[1];
  expect(schema, `${operation} may answer ${status}`).toBeDefined();
  if (!schema) return;
  const html = headers['content-type']?.startsWith('text/html');
  const body: unknown = html ? text : JSON.parse(text);
  expect(schema.safeParse(body).error?.issues, `${operation} ${status} against its contract`).toBeUndefined();
  expect(extraKeys(schema, body), `${operation} tells what its contract does not`).toEqual([]);
  expectDocumented(operation, answer, body);
};

/** Every answer keeps its contract and the document, and every error is a problem detail in the caller's language. */
export const expectConforming = (routeKey: string, asking: Omit<Asking, 'operation'>, answer: Answer): void => {
  const operation = operationOf(routeKey);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['x-request-id']).toMatch(/^[\w.-]{1,128}$/);
  if (answer.status < 400) expect(operation).toBeDefined();
  if (answer.status === 304) expect([operation && contracts[operation].ifNoneMatch, answer.text]).toEqual([true, '']);
  else if (answer.status < 400 && operation) expectSuccess(operation, answer);
  else expectProblem({ ...asking, ...(operation && { operation }) }, answer);
};
