interface ProgressProps {
  /** What is going on, for instance the file's name. */
  readonly label: string;
  /** 0 to 100; without it the end is not known. */
  readonly value?: number | undefined;
}

/** How far an upload is. */
export const Progress = ({ label, value }: ProgressProps) => (
  <progress className="progress" aria-label={label} max={100} value={value} />
);
