// A file beyond the limit is told before it is sent: the server would have to cut the connection.
for (const field of document.querySelectorAll('input[type=file][data-most]')) field.addEventListener('change', () => {
  const isTooLarge = field.files[0]?.size > Number(field.dataset.most);
  field.setCustomValidity(isTooLarge ? field.dataset.tooLarge : '');
  field.classList.toggle('is-invalid', isTooLarge);
  document.getElementById('file-wrong').textContent = isTooLarge ? field.dataset.tooLarge : '';
});
