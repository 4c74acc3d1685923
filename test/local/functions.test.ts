import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from '#local/clock/create-clock';
import { createFunction } from '#local/lambda/create-function';
import type { FunctionSpec } from '#local/lambda/function-spec';
import type { LocalFunction } from '#local/lambda/local-function';
import { functionSpecOf } from '#support/local/function-spec-of';

const running: LocalFunction[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((lambda) => lambda.stop()));
});

const start = (source: string, more: Partial<FunctionSpec> = {}) => {
  const clock = createClock('Europe/Rome');
  const lines: string[] = [];
  const lambda = createFunction(functionSpecOf(source, more), { clock: clock.cell, print: (line) => lines.push(line) });
  running.push(lambda);
  return { invoke: lambda.invoke, clock, lines };
};

describe('a function', () => {
  it('knows only its own environment', async () => {
    const { invoke } = start('export const handler = () => process.env;', { variables: { TABLE_NAME: 'tickets' } });
    expect(await invoke({})).toEqual({ TABLE_NAME: 'tickets' });
  });

  it('keeps what it loaded from one event to the next', async () => {
    const { invoke } = start('let count = 0; export const handler = async () => (count += 1);');
    expect([await invoke({}), await invoke({})]).toEqual([1, 2]);
  });

  it('takes one event at a time in each copy, and no more than four copies run', async () => {
    const { invoke } = start(`
      import { threadId } from 'node:worker_threads';
      let busy = false;
      export const handler = async () => {
        if (busy) throw new Error('two at a time');
        busy = true;
        await new Promise((resolve) => setTimeout(resolve, 30));
        busy = false;
        return threadId;
      };`);
    const copies = new Set(await Promise.all(Array.from({ length: 12 }, () => invoke({}))));
    expect(copies.size).toBe(4);
  });

  it('runs in as few copies as the stacks reserve for it', async () => {
    const source = `import { threadId } from 'node:worker_threads'; export const handler = async () => threadId;`;
    const { invoke } = start(source, { reserved: 1 });
    expect(new Set(await Promise.all([invoke({}), invoke({}), invoke({})])).size).toBe(1);
  });

  it('hands over JSON and nothing else', async () => {
    const { invoke } = start(
      'export const handler = async (event) => ({ ...event, at: new Date(0), gone: undefined });',
    );
    expect(await invoke({ a: 'è', b: undefined })).toEqual({ a: 'è', at: '1970-01-01T00:00:00.000Z' });
  });

  it('is told how much time is left, its name and a new id for each event', async () => {
    const { invoke } = start(
      'export const handler = async (_, c) => [c.getRemainingTimeInMillis() <= 5000, c.functionName, c.awsRequestId];',
    );
    const [first, second] = [await invoke({}), await invoke({})] as string[][];
    expect(first?.slice(0, 2)).toEqual([true, 'desk']);
    expect(first?.[2]).not.toBe(second?.[2]);
  });

  it('lives in the moved time, also in what it loaded before', async () => {
    const { invoke, clock } = start('const then = Date; export const handler = async () => [new then(), Date.now()];');
    await invoke({});
    clock.advance('P10D');
    const [date, milliseconds] = (await invoke({})) as [string, number];
    const expected = Date.now() + 864_000_000;
    expect(Math.abs(Date.parse(date) - expected)).toBeLessThan(5000);
    expect(Math.abs(milliseconds - expected)).toBeLessThan(5000);
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(5000);
  });

  it('has what it prints in the log, line by line', async () => {
    const { invoke, lines } = start(
      `export const handler = async () => { console.log('uno'); console.error('due\\ntre'); };`,
    );
    await invoke({});
    await expect.poll(() => [...lines].sort()).toEqual(['due', 'tre', 'uno']);
  });

  it('that throws fails with its own error', async () => {
    const { invoke } = start(`export const handler = async () => { throw new TypeError('broken'); };`);
    await expect(invoke({})).rejects.toMatchObject({ function: 'desk', type: 'TypeError', message: 'broken' });
  });

  it('that takes too long is stopped, and a new copy takes the next event', async () => {
    const source = 'export const handler = async (event) => { while (event.forever) {} return 1; };';
    const { invoke } = start(source, { timeoutMilliseconds: 400 });
    await expect(invoke({ forever: true })).rejects.toMatchObject({ type: 'Sandbox.Timedout' });
    expect(await invoke({})).toBe(1);
  });

  it('that crashes fails, and a new copy takes the next event', async () => {
    const { invoke } = start(`
      export const handler = async (event) => {
        if (event.crash) { setTimeout(() => { throw new Error('later'); }, 0); await new Promise(() => {}); }
        if (event.exit) process.exit(1);
        return 1;
      };`);
    await expect(invoke({ crash: true })).rejects.toMatchObject({ message: 'later' });
    await expect(invoke({ exit: true })).rejects.toMatchObject({ type: 'Runtime.ExitError' });
    expect(await invoke({})).toBe(1);
  });

  it('that cannot be loaded fails at each event and says why', async () => {
    const { invoke } = start(`throw new Error('TABLE_NAME is missing');`);
    await expect(invoke({})).rejects.toMatchObject({ message: 'TABLE_NAME is missing' });
    await expect(invoke({})).rejects.toMatchObject({ message: 'TABLE_NAME is missing' });
    await expect(start('export const other = 1;').invoke({})).rejects.toMatchObject({ message: /handler/ });
  });
});
