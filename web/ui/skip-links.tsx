import { focusTarget } from './focus-target.ts';

interface SkipLinksProps {
  readonly label: string;
  readonly links: readonly { readonly target: string; readonly label: string }[];
}

/** First in the page: leads past what every page has; seen when it has the focus. Targets need `tabIndex={-1}`. */
export const SkipLinks = ({ label, links }: SkipLinksProps) => (
  <nav className="skip-links" aria-label={label}>
    {links.map((link) => (
      <a key={link.target} className="skip-link" href={`#${link.target}`} onClick={focusTarget}>
        {link.label}
      </a>
    ))}
  </nav>
);
