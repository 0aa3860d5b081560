// Runs before the page is drawn: without a choice of the reader's own the system decides.
(() => {
  const page = document.documentElement;
  if (!page.dataset.bsTheme) page.dataset.bsTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
})();
