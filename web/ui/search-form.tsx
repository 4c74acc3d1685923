import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { SearchField } from './search-field.tsx';

interface SearchFormProps {
  readonly label: string;
  /** What is looked for now, as the address says. */
  readonly searched: string;
  readonly onSearch: (words: string) => void;
  /** Further filters, which work at once. */
  readonly children?: ReactNode;
}

/** A search by the beginning of a name; it looks when asked, so that nothing moves while one types. */
export const SearchForm = ({ label, searched, onSearch, children }: SearchFormProps) => {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState<string>();
  return (
    <search className="search-form">
      <form
        noValidate
        className="search-words"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch((typed ?? searched).trim());
          setTyped(undefined);
        }}
      >
        <SearchField id="search" label={label} value={typed ?? searched} onChange={setTyped} maxLength={200} />
        <Button type="submit" icon="search">
          {t('search')}
        </Button>
      </form>
      {children}
    </search>
  );
};
