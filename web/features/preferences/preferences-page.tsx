/** Stands here until the feature is built. */
export const PreferencesPage = () => <h1 tabIndex={-1}>PreferencesPage</h1>;
