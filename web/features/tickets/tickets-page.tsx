/** Stands here until the feature is built. */
export const TicketsPage = () => <h1 tabIndex={-1}>TicketsPage</h1>;
