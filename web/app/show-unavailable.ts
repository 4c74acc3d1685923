/** The pages could not even start: said in both languages, as their texts may be what is missing. */
export const showUnavailable = (root: HTMLElement): void => {
  const sentences = [
    {
      lang: 'it',
      text: 'Il sito non si è aperto. Ricarica la pagina tra qualche minuto: quello che hai scritto è salvo.',
    },
    { lang: 'en', text: 'The site did not open. Reload the page in a few minutes: what you wrote is safe.' },
  ];
  root.replaceChildren(
    ...sentences.map(({ lang, text }) => Object.assign(document.createElement('p'), { lang, textContent: text })),
  );
};
