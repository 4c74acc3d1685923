import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '#web/lib/api/operations.ts';

type Change = Pick<AnswerOf<'changeConfiguration'>['changes'][number], 'place' | 'kind'>;

/** What is different, entry by entry. */
export const DifferenceList = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { t } = useTranslation('admin');
  return (
    <ul>
      {changes.map(({ place, kind }) => (
        <li key={`${kind} ${place.join(' ')}`}>
          <code>{place.join(' › ')}</code>: {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
