/** `npm run tenant -- check|diff|apply FILE`: a tenant file against itself, and against the desk that runs. */
import { runCommand } from '../cli/run-command.ts';
import { root } from '../root.ts';
import { applyTenant } from './apply-tenant.ts';
import { checkedTenant } from './checked-tenant.ts';
import { openTable } from './open-table.ts';
import { rehearsal } from './rehearsal.ts';
import { tenantArguments } from './tenant-arguments.ts';

runCommand(async () => {
  const { command, file, state } = tenantArguments(process.argv.slice(2));
  const tenant = checkedTenant(file);
  if (command === 'check') return console.log(`${file}: nothing is wrong.`);
  const table = await openTable(root, { tenant: tenant.id, state, environment: process.env });
  try {
    const lines =
      command === 'diff'
        ? await applyTenant(rehearsal(table.context), tenant)
        : await applyTenant(table.context, tenant, table);
    for (const line of lines) console.log(line);
    if (lines.length === 0) console.log('Nothing differs.');
  } finally {
    await table.close();
  }
});
