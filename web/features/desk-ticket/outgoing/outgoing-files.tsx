import { unturned } from '#web/lib/text/unturned.ts';

/** The names of the files that go with a message on its way. */
export const OutgoingFiles = ({ names }: { readonly names: readonly string[] }) =>
  names.length > 0 && (
    <ul className="file-list message-files">
      {names.map((name) => (
        <li key={name} className="file-row">
          <span className="file-name">{unturned(name)}</span>
        </li>
      ))}
    </ul>
  );
