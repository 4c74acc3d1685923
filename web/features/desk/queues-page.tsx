/** Stands here until the feature is built. */
export const QueuesPage = () => <h1 tabIndex={-1}>QueuesPage</h1>;
