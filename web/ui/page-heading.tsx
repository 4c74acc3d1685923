import type { ReactNode, Ref } from 'react';

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
  /** Beside the heading: the page's main button, a count. */
  readonly aside?: ReactNode;
  /** Above it: the way back. */
  readonly back?: ReactNode;
  /** Under it: what the page is for, in one sentence. */
  readonly lead?: ReactNode;
}

/** The page's one h1; takes the focus when the page changes (WEB 6). */
export const PageHeading = ({ children, ref, aside, back, lead }: PageHeadingProps) => (
  <header className="page-head">
    {back && <div className="page-back">{back}</div>}
    <div className="page-head-row">
      <h1 className="page-title" tabIndex={-1} ref={ref}>
        {children}
      </h1>
      {aside && <div>{aside}</div>}
    </div>
    {lead && <p className="page-lead">{lead}</p>}
  </header>
);
