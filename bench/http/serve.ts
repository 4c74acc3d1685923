/** Run by itself, so that the callers do not share its thread: the local system, until the bench goes away. */
import { startLocal } from '#local/start-local';

process.env['TZ'] = 'UTC';
const [tenant = '', assembly = '', dir = ''] = process.argv.slice(2);
const tell = (message: object): void => {
  if (process.connected) process.send?.(message);
};

const system = await startLocal({
  tenant,
  assembly,
  dir,
  port: 0,
  inMemory: true,
  throttled: false,
  complain: (failure) => tell({ failure }),
});
process.once('disconnect', () => {
  system.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
tell({ url: system.url });
