/** What can be done to many tickets at once. */
export const bulkActions = ['take-charge', 'assign', 'move'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** An action with what it takes. */
export interface BulkOrder {
  readonly action: BulkAction;
  readonly body: { readonly owner?: string; readonly queue?: string };
}
