/** A view that a person named: an address of the list. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly to: string;
}

/** Adds the view, or gives it its new name or address. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] =>
  views.some(({ id }) => id === view.id) ? views.map((one) => (one.id === view.id ? view : one)) : [...views, view];
