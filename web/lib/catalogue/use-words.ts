import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { Words } from './words-of.ts';
import { wordsOf } from './words-of.ts';

/** What the preset calls things, in the language of the page. */
export const useWords = (): Words => {
  const language = useLanguage();
  const { data: catalog } = useQuery(useQueries().catalog());
  return useMemo(() => wordsOf(catalog, language), [catalog, language]);
};
