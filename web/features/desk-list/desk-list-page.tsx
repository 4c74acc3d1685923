/** Stands here until the feature is built. */
export const DeskListPage = () => <h1 tabIndex={-1}>DeskListPage</h1>;
