import type { HistoryEntryAnswer } from '#contract/answers/history';
import { useChangeWords } from '#web/lib/conversation/use-change-words.ts';
import { Changes } from '#web/ui/conversation/changes.tsx';

/** Field by field: what it was and what it is (R1.9). */
export const ChangeList = ({ changes }: Pick<HistoryEntryAnswer, 'changes'>) => {
  const words = useChangeWords();
  if (changes.length === 0) return null;
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <li key={change.field}>
          <Changes changes={[words(change)]} />
        </li>
      ))}
    </ul>
  );
};
