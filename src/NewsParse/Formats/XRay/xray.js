(() => {
  const blocks = [...document.querySelectorAll('.block')];
  const filters = [...document.querySelectorAll('.legend button[aria-pressed]')];
  const shown = document.querySelector('.shown');

  const chosen = key => new Set(filters.filter(button => button.getAttribute('aria-pressed') === 'true' && key in button.dataset).map(button => button.dataset[key]));

  const filter = () => {
    const roles = chosen('role');
    const states = chosen('state');
    let count = 0;
    for (const block of blocks) {
      const isShown = (!roles.size || roles.has(block.dataset.role)) && (!states.size || states.has(block.dataset.state));
      block.hidden = !isShown;
      count += isShown;
    }
    shown.textContent = `${count} of ${blocks.length}`;
  };

  for (const button of filters) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      filter();
    });
  }

  document.querySelector('.legend .all').addEventListener('click', () => {
    filters.forEach(button => button.setAttribute('aria-pressed', 'false'));
    filter();
  });

  const copy = async element => {
    getSelection().selectAllChildren(element);
    try {
      await navigator.clipboard.writeText(element.textContent);
    } catch {
      document.execCommand('copy');
    }
    element.classList.add('copied');
    setTimeout(() => element.classList.remove('copied'), 700);
  };

  document.addEventListener('click', event => {
    const element = event.target.closest('[data-copy]');
    if (element) copy(element);
  });
  document.addEventListener('keydown', event => {
    const element = event.target.closest('[data-copy]');
    if (element && (event.key === 'Enter' || event.key === ' ')) {
      // The space bar would scroll the page.
      event.preventDefault();
      copy(element);
    }
    if (event.key === 'Escape') {
      for (const block of document.querySelectorAll('.block:hover, .block:focus-within')) {
        // What has the focus may be within what is closed.
        if (block.contains(document.activeElement)) block.focus();
        block.classList.add('closed');
      }
    }
  });

  // Leaving a row, or a click on it, undoes its closing.
  for (const block of blocks) {
    const undo = () => block.classList.remove('closed');
    block.addEventListener('pointerleave', undo);
    block.addEventListener('click', undo);
    block.addEventListener('focusout', event => block.contains(event.relatedTarget) || undo());
  }
})();
