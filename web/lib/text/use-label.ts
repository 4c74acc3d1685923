import type { Language } from './language.ts';
import { useLanguage } from './use-language.ts';

type Label = Readonly<Record<Language, string>>;

/** Picks the reader's language of what the preset calls something; keys that it does not know stay as they are. */
export const useLabel = (): ((of: Label | undefined, otherwise?: string) => string) => {
  const language = useLanguage();
  return (label, otherwise = '') => label?.[language] ?? otherwise;
};
