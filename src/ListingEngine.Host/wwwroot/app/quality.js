// Marks: one box for all of them, and a button that says how many there are.
for (const form of document.querySelectorAll('[data-marks]')) {
  const boxes = [...form.querySelectorAll('input[name=id]')];
  const all = form.querySelector('[data-mark-all]');
  const button = form.querySelector('[data-marked]');
  if (!boxes.length || !all || !button) continue;
  const idle = button.textContent;
  const tell = () => {
    const marked = boxes.filter((b) => b.checked).length;
    button.textContent = marked ? button.dataset.marked.replace('#', marked) : idle;
    all.checked = marked === boxes.length;
    all.indeterminate = marked > 0 && marked < boxes.length;
  };
  all.hidden = false;
  all.addEventListener('change', () => { for (const box of boxes) box.checked = all.checked; tell(); });
  form.addEventListener('change', tell);
  tell();
}
