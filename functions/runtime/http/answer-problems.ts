import type { ProblemAnswer } from '#contract/answers/problem';
import { problems } from '#contract/problem';
import type { Language } from '#domain/text';
import type { Log } from '../log.ts';
import type { HttpResult, Link } from './exchange.ts';
import { acceptedLanguage } from './language.ts';
import { Problem } from './problem.ts';
import { fieldTexts, problemTexts } from './problem-texts.ts';

const render = (problem: Problem, language: Language, requestId: string): HttpResult => {
  const body: ProblemAnswer = {
    type: `/docs#${problem.code}`,
    title: problemTexts[problem.code][language],
    status: problems[problem.code],
    code: problem.code,
    requestId,
    ...(problem.fields.length > 0 && {
      errors: problem.fields.map((field) => ({ ...field, detail: fieldTexts[field.code][language] })),
    }),
    ...(problem.current !== undefined && { current: problem.current }),
  };
  return {
    statusCode: body.status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language, ...problem.headers },
    body: JSON.stringify(body),
  };
};

/** A thrown error as the problem it is told as; what is unexpected is logged and told as nothing but its request id. */
const asProblem = (error: unknown, log: Log, requestId: string): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Error && error.name === 'Unavailable')
    return new Problem('try-again', { headers: { 'retry-after': '1' } });
  log('request-failed', { requestId, error });
  return new Problem('internal-error');
};

/** Last link: every error leaves as one problem detail in the caller's language (DESIGN 4). */
export const answerProblems = (log: Log): Link => ({
  onError: (request) => {
    const { requestId, session } = request.context.exchange;
    const language = acceptedLanguage(request.event.headers?.['accept-language']) ?? session?.person.language ?? 'en';
    request.response = render(asProblem(request.error, log, requestId), language, requestId);
  },
});
