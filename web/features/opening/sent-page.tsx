/** Stands here until the feature is built. */
export const SentPage = () => <h1 tabIndex={-1}>SentPage</h1>;
