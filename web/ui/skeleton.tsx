interface SkeletonProps {
  readonly shape?: 'lines' | 'rows' | 'cards';
  readonly count?: number;
}

/** The shape of what is coming, seen only after 200 ms; give `aria-busy` to what holds it (WEB 2). */
export const Skeleton = ({ shape = 'lines', count = 3 }: SkeletonProps) => (
  <div className={`skeleton skeleton-${shape}`} aria-hidden="true">
    {Array.from({ length: count }, (_, index) => index).map((index) => (
      <div key={index} className="skeleton-part" />
    ))}
  </div>
);
