import { refusal } from '../refusal.ts';
import type { StorySystem } from './create-player.ts';
import { createPlayer } from './create-player.ts';
import { createScene } from './scene.ts';
import type { Chapter, Step } from './story.ts';

/**
 * Tells the daily story of an organisation on its running system: each step is printed with what came of it, and the first
 * one that goes otherwise than told is a refusal that names it. Answers how many steps there were.
 */
export const tellStory = async (
  system: StorySystem,
  chapters: readonly Chapter[],
  print: (line: string) => void,
): Promise<number> => {
  const scene = createScene(system);
  const play = createPlayer(system, scene);
  system.advance(`PT${Math.ceil((Date.parse(scene.nextMonday()) - system.now().getTime()) / 1000)}S`);
  let count = 0;
  for (const { title, steps } of chapters) {
    print(`\n${title}`);
    for (const step of steps) {
      count += 1;
      const { lines, wrong } = await play(step);
      print(`\n${String(count).padStart(3)}. ${lines.join('\n     ')}`);
      if (wrong.length > 0) throw refusal(failure(count, title, step, wrong));
    }
  }
  return count;
};

const failure = (count: number, title: string, step: Step, wrong: readonly string[]): string =>
  [
    `Step ${count} of “${title}” went otherwise (${'who' in step ? `${step.who} ${step.does}` : step.when}):`,
    ...wrong,
  ].join('\n  ');
