import type { CatalogAnswer } from '#contract/answers/catalog';
import { hasWords } from '#web/lib/text/has-words.ts';
import type { Language } from '#web/lib/text/language.ts';

type Choices = Pick<CatalogAnswer, 'areas' | 'macroAreas'>;

/** A subarea that matches, with the area it belongs to. */
export interface FoundTopic {
  readonly area: string;
  readonly subarea: string;
  readonly title: string;
  /** The area's name. */
  readonly within: string;
}

/**
 * The subareas that have all the words, in their own name, their area's or its description; accents and capitals do not
 * matter, and those whose own name matches come first (WEB 2.2).
 */
export const findTopics = ({ areas }: Choices, query: string, language: Language): readonly FoundTopic[] => {
  const matches = (text: string) => hasWords(text, query);
  const found = areas.flatMap((area) =>
    area.subareas
      .map((subarea) => ({
        topic: { area: area.id, subarea: subarea.id, title: subarea.label[language], within: area.label[language] },
        text: `${subarea.label[language]} ${area.label[language]} ${area.description[language]}`,
      }))
      .filter(({ text }) => matches(text)),
  );
  const topics = found.map(({ topic }) => topic);
  return [...topics.filter(({ title }) => matches(title)), ...topics.filter(({ title }) => !matches(title))];
};
