// Ticking rows of the list: how many there are, all of the page at once, and a range with Shift. Without this the form works as well.

const form = document.querySelector('.ol-form');
if (form) ticking(form);

function ticking(form) {
  const rows = [...form.querySelectorAll('input[name="pick"]')];
  const head = form.querySelector('[data-tick-all]');
  const told = form.querySelector('[data-ticked]');
  let last = null;
  head.hidden = false;
  head.addEventListener('change', () => { for (const row of rows) row.checked = head.checked; tell(); });
  form.addEventListener('click', (e) => {
    const at = rows.indexOf(e.target);
    if (at < 0) return;
    if (e.shiftKey && last !== null)
      for (let i = Math.min(at, last); i <= Math.max(at, last); i++) rows[i].checked = e.target.checked;
    last = at;
    tell();
  });

  function tell() {
    const ticked = rows.filter((row) => row.checked).length;
    head.checked = ticked === rows.length;
    head.indeterminate = ticked > 0 && ticked < rows.length;
    form.classList.toggle('ol-some', ticked > 0);
    told.textContent = ticked > 0 ? told.dataset.words.replace('{0}', ticked) : '';
  }

  tell();
}
