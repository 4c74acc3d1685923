import { reconcilerPorts } from '#compose';
import { reconcilerFunction } from '#schedule/reconciler-function';

export const handler = reconcilerFunction(reconcilerPorts());
