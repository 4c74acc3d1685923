import type { ReactNode } from 'react';
import { Component } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';

interface PageBoundaryProps {
  /** The address: another one is tried afresh. */
  readonly at: string;
  readonly children: ReactNode;
}

/** A page that breaks, or whose parts a new release has replaced, leaves the shell standing; React asks for a class. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate({ at }: PageBoundaryProps) {
    if (this.state.broken && at !== this.props.at) this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

const BrokenPage = () => {
  const { t } = useTranslation();
  return (
    <div className="container-narrow">
      <PageHeading>{t('failedTitle')}</PageHeading>
      <FailureNote title={t('failedText')} onRetry={() => location.reload()} />
    </div>
  );
};
