/** A key or several, as on the keyboard: `<Kbd keys="g d" />`. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <span className="keys">
    {keys.split(' ').map((key) => (
      <kbd className="key" key={key}>
        {key}
      </kbd>
    ))}
  </span>
);
