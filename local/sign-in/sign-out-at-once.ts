import type { KoaContextWithOIDC } from 'oidc-provider';

/** Ends the sign-in without asking once more, as a user pool does; `form` is the provider's, which it posts to itself. */
export const signOutAtOnce = (context: KoaContextWithOIDC, form: string): void => {
  context.type = 'html';
  context.body = `<!doctype html>
<html lang="en">
<title>Sign out</title>
${form}
<input type="hidden" form="op.logoutForm" name="logout" value="yes">
<noscript><button form="op.logoutForm">Sign out</button></noscript>
<script>document.forms[0].submit()</script>
</html>`;
};
