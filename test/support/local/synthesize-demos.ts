import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '#local/root';
import { madeUpPages } from '../made-up-pages.ts';

/** The stacks of every demo's tenant, synthesized at once, as their functions have the same bundles; answers the folder. */
export const synthesizeDemos = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-demos-'));
  const tenants = join(folder, 'tenants');
  const outdir = join(folder, 'stacks');
  mkdirSync(outdir);
  cpSync(join(root, 'presets/demo-tenants'), tenants, { recursive: true });
  cpSync(join(root, 'tenants/demo.json'), join(tenants, 'demo.json'));
  const context = JSON.stringify({ tenants, pages: madeUpPages() });
  const words = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'bin/sportello.ts')];
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: context };
  await promisify(execFile)(process.execPath, words, { cwd: root, env });
  // Without it a bundle in CommonJS could be read as a module.
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  return outdir;
};
