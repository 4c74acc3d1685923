/** Stands here until the feature is built. */
export const TicketPage = () => <h1 tabIndex={-1}>TicketPage</h1>;
