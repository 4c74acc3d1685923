import type { NewMail } from './new-mails.ts';
import type { Mail } from './story.ts';

/** Mails that were told of and did not come, and those that came and nobody was told of. */
export const wrongMails = (expected: readonly Mail[], came: readonly NewMail[]): readonly string[] => {
  const left = came.map(({ reader, heading }) => `${reader}: ${heading}`);
  const missing = expected
    .map(([reader, heading]) => `${reader}: ${heading}`)
    .filter((mail) => {
      const at = left.indexOf(mail);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  return [
    ...missing.map((mail) => `no mail came to ${mail}`),
    ...left.map((mail) => `nobody expected the mail to ${mail}`),
  ];
};
