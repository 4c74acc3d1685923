/** Stands here until the feature is built. */
export const OrganisationTicketsPage = () => <h1 tabIndex={-1}>OrganisationTicketsPage</h1>;
