/** Stands here until the feature is built. */
export const StepPage = () => <h1 tabIndex={-1}>StepPage</h1>;
