/** `npm run bench`: sizes, start, latency, throughput, round trips, CPU, capacity units and growth, as DESIGN 8 wants them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBundles } from './bundles/prepare-bundles.ts';
import type { PartName } from './options.ts';
import { readOptions } from './options.ts';
import { bundlesPart } from './parts/bundles.ts';
import { costsPart } from './parts/costs.ts';
import { httpPart } from './parts/http.ts';
import type { Bench, Part } from './parts/part.ts';
import { scalePart } from './parts/scale.ts';
import { sweepPart } from './parts/sweep.ts';
import { printTable } from './report/print-table.ts';
import { benchTenant } from './tenant.ts';

process.env['TZ'] = 'UTC';
const stateDirectory = join(import.meta.dirname, '../.sportello');

const machine = () => ({
  node: process.version,
  cores: availableParallelism(),
  load: loadavg().map((load) => Number(load.toFixed(1))),
  at: new Date().toISOString(),
});

const runParts = async (bench: Bench, parts: Readonly<Record<PartName, Part>>): Promise<object> => {
  const figures: Record<string, unknown> = {};
  for (const name of bench.options.parts) {
    const began = performance.now();
    const found = await parts[name](bench);
    for (const table of found.tables) printTable(table);
    const seconds = (performance.now() - began) / 1000;
    console.log(`  (${name}: ${seconds.toFixed(0)} s, load ${machine().load.join(' ')})`);
    figures[name] = { seconds, ...machine(), figures: found.figures };
  }
  return figures;
};

const scratch = mkdtempSync(join(tmpdir(), 'sportello-bench-'));
try {
  const bench: Bench = { options: readOptions(process.argv.slice(2)), scratch, tenant: benchTenant().id };
  console.log(`Sportello's bench, Node ${process.version}, ${availableParallelism()} cores. Bundling the functions …`);
  const bundles = await prepareBundles(scratch);
  const figures = await runParts(bench, {
    bundles: bundlesPart(bundles),
    costs: costsPart,
    http: httpPart,
    scale: scalePart,
    sweep: sweepPart,
  });
  mkdirSync(stateDirectory, { recursive: true });
  writeFileSync(join(stateDirectory, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
  console.log('\nFigures in .sportello/bench.json');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
