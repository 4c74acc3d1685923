/** Stands here until the feature is built. */
export const PrivacyPage = () => <h1 tabIndex={-1}>PrivacyPage</h1>;
