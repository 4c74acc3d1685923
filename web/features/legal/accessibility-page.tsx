/** Stands here until the feature is built. */
export const AccessibilityPage = () => <h1 tabIndex={-1}>AccessibilityPage</h1>;
