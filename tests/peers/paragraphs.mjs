// As HtmlParagraphs.cs, which does the same for SmartReader: change both.
const LINES = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main
  nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/));

// A truth holds no captions.
const SKIPPED = new Set(
  'script style noscript template head title figcaption caption button select textarea iframe object svg math audio video'.split(' '));

/** The paragraphs of an extractor's content: what stands in one block element, or between two line breaks in a row. */
export function paragraphs(root) {
  const found = [];
  let text = '';
  let breaks = 0;
  const end = () => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded) {
      found.push(folded);
    }

    text = '';
    breaks = 0;
  };

  let node = root.firstChild;
  while (node) {
    const name = node.nodeType === 1 ? node.localName : null;
    if (node.nodeType === 3) {
      breaks = node.data.trim() ? 0 : breaks;
      text += node.data;
    } else if (name === 'br') {
      text += ' ';
      if (++breaks === 2) {
        end();
      }
    } else if (name === 'td' || name === 'th') {
      text += ' ';
    } else if (LINES.has(name)) {
      end();
    }

    if (node.firstChild && name && !SKIPPED.has(name)) {
      node = node.firstChild;
      continue;
    }

    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node !== root && LINES.has(node?.localName)) {
        end();
      }
    }

    node = node === root ? null : node?.nextSibling;
  }

  end();
  return found;
}
