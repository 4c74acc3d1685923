/** Stands here until the feature is built. */
export const NewPage = () => <h1 tabIndex={-1}>NewPage</h1>;
