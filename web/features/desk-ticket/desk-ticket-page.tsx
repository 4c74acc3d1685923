/** Stands here until the feature is built. */
export const DeskTicketPage = () => <h1 tabIndex={-1}>DeskTicketPage</h1>;
