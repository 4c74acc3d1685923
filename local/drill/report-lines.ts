import type { Violation } from '#domain/integrity/violation';
import type { Findings } from './inspect-table.ts';

/** More would hide the sums. */
const mostLines = 50;

/** What the drill prints of a table: sums, then what is wrong, by ids only. */
export const reportLines = ({ counts, violations }: Findings): readonly string[] => {
  const byFault = Object.entries(Object.groupBy(violations, ({ invariant, fault }) => `${invariant} ${fault}`));
  const sums = Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  const left = violations.length - mostLines;
  return [
    `Looked at ${sums.join(', ')}.`,
    violations.length === 0 ? 'Everything is what the histories say.' : `${violations.length} things are wrong:`,
    ...byFault.map(([name, found = []]) => `  ${name}: ${found.length}`),
    ...violations.slice(0, mostLines).map(lineOf),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
};

const lineOf = ({ invariant, fault, ticket = 'no ticket', sequence, upload, field }: Violation): string =>
  [
    `- ${ticket}: ${invariant} ${fault}`,
    ...(sequence === undefined ? [] : [`event ${sequence}`]),
    ...(upload === undefined ? [] : [`file ${upload}`]),
    ...(field === undefined ? [] : [field]),
  ].join(', ');
