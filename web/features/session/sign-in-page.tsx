/** Stands here until the feature is built. */
export const SignInPage = () => <h1 tabIndex={-1}>SignInPage</h1>;
