/** Style of the documentation page; follows the reader's light or dark scheme. */
export const docsStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
h3 { margin: 2rem 0 0 }
code { font: 0.9em ui-monospace, monospace }
.route { font-weight: 700 }
table { border-collapse: collapse; margin: 0.5rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid #8884; font-weight: 400 }
:target { outline: 2px solid; outline-offset: 4px }
`;
