import { useTranslation } from 'react-i18next';
import type { Wait } from '#web/lib/conversation/wait-of.ts';

const sentences = {
  draft: undefined,
  files: 'waitsForFiles',
  'failed-file': 'waitsForFailedFile',
  network: 'waitsForNetwork',
} as const satisfies Readonly<Record<Wait, string | undefined>>;

/** What a message that was sent off waits for, in the same words for everybody who writes. */
export const WaitSentence = ({ wait }: { readonly wait: Wait | undefined }) => {
  const { t } = useTranslation('conversation');
  const sentence = wait && sentences[wait];
  return sentence && t(sentence);
};
