/** One step of the README's tour: what is typed, and what must come out. */
export interface Step {
  readonly text: string;
  readonly commands: string;
  readonly expected: string;
}

const block = /([\s\S]*?)```sh\n([\s\S]*?)```\n(?:```text\n([\s\S]*?)```\n)?/g;

/** The steps between the marks `<!-- tour -->` and `<!-- /tour -->`; throws when there are none. */
export const readTour = (readme: string): Step[] => {
  const tour = /<!-- tour -->([\s\S]*)<!-- \/tour -->/.exec(readme)?.[1] ?? '';
  const steps = [...tour.matchAll(block)].map(([, text = '', commands = '', expected = '']) => ({
    text: text.trim(),
    commands,
    expected,
  }));
  if (steps.length === 0) throw new Error('The README has no tour.');
  return steps;
};
