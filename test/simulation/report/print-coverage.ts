import type { Counts } from './counts.ts';
import type { Coverage } from './coverage.ts';
import { medianOf } from './coverage.ts';

const width = 150;

/** As many entries side by side as a line holds. */
const inColumns = (entries: readonly string[]): string[] => {
  const widest = Math.max(0, ...entries.map(({ length }) => length)) + 2;
  const columns = Math.max(1, Math.floor(width / widest));
  const rows = Math.ceil(entries.length / columns);
  return Array.from({ length: rows }, (_, row) =>
    entries
      .filter((_entry, at) => at % rows === row)
      .map((entry) => entry.padEnd(widest))
      .join('')
      .trimEnd(),
  );
};

const table = (title: string, counts: Counts): string[] => {
  const names = Object.keys(counts).sort();
  return [
    '',
    `${title} (${names.length})`,
    ...inColumns(names.map((name) => `${String(counts[name]).padStart(7)} ${name}`)),
  ];
};

/** Refusals have a line for each action: its reasons, and how often each was given. */
const refusalTable = (refusals: Counts): string[] => {
  const byAction = new Map<string, string[]>();
  for (const name of Object.keys(refusals).sort()) {
    const [action = '', code = ''] = name.split(': ');
    byAction.set(action, [...(byAction.get(action) ?? []), `${code} ${refusals[name]}`]);
  }
  return ['', 'Refusals', ...[...byAction].map(([action, codes]) => `${action.padEnd(17)} ${codes.join(', ')}`)];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What many histories went through, to be read by people. */
export const printCoverage = ({ histories, idle, steps, commands, cpu, ...counts }: Coverage): string =>
  [
    `${histories} histories, ${sum(steps)} steps, ${sum(commands)} accepted commands; ${idle} more changed nothing`,
    `median: ${medianOf(steps)} steps, ${medianOf(commands)} accepted commands; CPU: ${(cpu / (histories + idle)).toFixed(1)} ms a history`,
    ...table('Faults', counts.faults),
    ...table('Transitions', counts.transitions),
    ...refusalTable(counts.refusals),
  ].join('\n');
