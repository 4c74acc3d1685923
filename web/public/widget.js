// The widget (docs/embedding.md): a link to a new ticket, for pages that are not the desk's. It keeps nothing, asks nothing of the
// network, and touches no style but its own; why it is a link and no frame: docs/decisions/widget-is-a-link.md.
{
  const texts = {
    it: { label: 'Chiedi assistenza', elsewhere: "si apre in un'altra finestra" },
    en: { label: 'Ask for help', elsewhere: 'opens in another window' },
  };
  const sheet = `
    :host { all: initial !important; display: inline-block !important }
    a {
      display: inline-block; position: relative; box-sizing: border-box; min-height: 44px; padding: 10px 20px; border-radius: 4px;
      font: 600 16px/24px system-ui, sans-serif; color: #fff; background: #06c; text-decoration: none;
    }
    a:hover { background: #004d99 }
    a:focus-visible { outline: 3px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #fff }
    span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
    @media (forced-colors: active) { a { border: 1px solid } }
  `;
  const names = ['area', 'subarea', 'type', 'subtype', 'form'];
  const script = document.currentScript;

  const addressOf = () => {
    const address = new URL('/new', script.src);
    for (const name of names) {
      const value = script.dataset[name] ?? '';
      if (/^[a-z][a-z0-9_]{0,63}$/.test(value)) address.searchParams.set(name, value);
    }
    // Without the query and the fragment: they may hold what concerns nobody else.
    address.searchParams.set('from', `${location.origin}${location.pathname}`);
    return address.href;
  };

  const linkIn = ({ label, elsewhere }) => {
    const link = document.createElement('a');
    const hint = document.createElement('span');
    hint.textContent = ` (${elsewhere})`;
    link.append(script.dataset.label || label, hint);
    link.setAttribute('part', 'link');
    link.target = '_blank';
    link.rel = 'noopener';
    link.referrerPolicy = 'no-referrer';
    link.href = addressOf();
    // Such a page may have moved on since without loading anew.
    const refresh = () => {
      link.href = addressOf();
    };
    for (const kind of ['pointerdown', 'focus', 'click']) link.addEventListener(kind, refresh);
    return link;
  };

  const host = document.createElement('span');
  const language = (script.lang || document.documentElement.lang).toLowerCase().startsWith('en') ? 'en' : 'it';
  host.lang = language;
  const shadow = host.attachShadow({ mode: 'open' });
  // Made so, a style needs no leave of the page's own policy.
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  shadow.adoptedStyleSheets = [style];
  shadow.append(linkIn(texts[language]));
  script.after(host);
}
