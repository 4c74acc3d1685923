/** Stands here until the feature is built. */
export const WelcomePage = () => <h1 tabIndex={-1}>WelcomePage</h1>;
