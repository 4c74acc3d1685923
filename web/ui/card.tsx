import type { ReactNode } from 'react';

interface CardProps {
  /** The heading, or a link with the heading's words. */
  readonly title?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  readonly as?: 'div' | 'article' | 'section' | 'li';
  /** The link in the title answers for the whole card. */
  readonly pressable?: boolean | undefined;
}

/** A thing with its title, what is to know of it and what can be done. */
export const Card = ({ title, level = 3, meta, actions, children, as: Element = 'div', pressable }: CardProps) => {
  const Heading = `h${level}` as const;
  return (
    <Element className={pressable ? 'card card-pressable' : 'card'}>
      {title && <Heading className="card-title">{title}</Heading>}
      {children && <div className="card-body">{children}</div>}
      {meta && <div className="card-meta">{meta}</div>}
      {actions && <div className="actions">{actions}</div>}
    </Element>
  );
};
