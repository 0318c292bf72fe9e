export function open(element) {
  if (!element.open) {
    element.showModal();
    (element.querySelector('[autofocus], input, textarea, select, .button.primary, button') ?? element).focus();
  }
}

export function close(element) { element.close(); }
