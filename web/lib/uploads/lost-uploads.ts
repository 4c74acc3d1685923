import type { ProblemAnswer } from '#contract/answers/problem';

/** Which of the named attachments the API does not know (any more). */
export const lostUploads = (
  { errors = [] }: Pick<ProblemAnswer, 'errors'>,
  attachments: readonly string[],
): readonly string[] => {
  const unknown = errors.filter(({ code }) => code === 'unknown-upload').map(({ pointer }) => pointer);
  return attachments.filter((_, place) =>
    unknown.some((one) => one === '/attachments' || one === `/attachments/${place}`),
  );
};
