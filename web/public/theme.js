// Sets the theme before the first paint; a file of its own, because the content security policy refuses inline scripts.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
