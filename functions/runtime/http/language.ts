import { type Language, languages } from '#domain/text';

/** The best of our languages for an Accept-Language header (RFC 9110 12.5.4), or `undefined` when none fits. */
export const acceptedLanguage = (header: string | undefined): Language | undefined =>
  (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return { language: languages.find((one) => tag === one || tag.startsWith(`${one}-`)), quality };
    })
    .filter(
      (range): range is { language: Language; quality: number } => range.language !== undefined && range.quality > 0,
    )
    .sort((a, b) => b.quality - a.quality)[0]?.language;
