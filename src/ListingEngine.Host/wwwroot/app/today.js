// Copies a feed's address; without a clipboard (plain http) it is marked, ready for Ctrl+C.
for (const button of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  const idle = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    getSelection().selectAllChildren(text);
    if (!navigator.clipboard) return;
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = idle; }, 2000);
  });
}
