import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAhead } from '#local/engines/write-ahead';

it('somebody who imports addresses on one machine waits for the disk once for each, after a restart too', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sportello-write-ahead-'));
  writeAhead(directory);
  writeAhead(directory);
  const [file = ''] = readdirSync(directory);
  // What SQLite writes at this place of its header: 1 is a journal of its own for each change, 2 the log.
  expect([...readFileSync(join(directory, file)).subarray(18, 20)]).toEqual([2, 2]);
});
