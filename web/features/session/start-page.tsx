/** Stands here until the feature is built. */
export const StartPage = () => <h1 tabIndex={-1}>StartPage</h1>;
