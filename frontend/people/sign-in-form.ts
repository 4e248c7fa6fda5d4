/**
 * Lets Vaadin's button and the Enter key send the sign-in form. The token against forged requests stands in the page's
 * head, where the server put it.
 */
function send(form: HTMLFormElement) {
  const token = document.querySelector<HTMLMetaElement>('meta[name=_csrf]')?.content;
  const parameter = document.querySelector<HTMLMetaElement>('meta[name=_csrf_parameter]')?.content;
  if (token && parameter && !form.elements.namedItem(parameter)) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = parameter;
    field.value = token;
    form.append(field);
  }
  form.submit();
}

document.addEventListener('click', (event) => {
  const form = (event.target as Element).closest?.('[data-submit]')?.closest<HTMLFormElement>('form[data-sign-in]');
  if (form) {
    send(form);
  }
});

document.addEventListener('keydown', (event) => {
  const input = event.composedPath()[0];
  const form = (event.target as Element).closest?.<HTMLFormElement>('form[data-sign-in]');
  if (form && event.key === 'Enter' && !event.isComposing && input instanceof HTMLInputElement) {
    event.preventDefault();
    send(form);
  }
});
