/** Stands here until the feature is built. */
export const ForACallerPage = () => <h1 tabIndex={-1}>ForACallerPage</h1>;
