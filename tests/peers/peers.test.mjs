import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { decode } from './decode.mjs';
import { extractor } from './extractors.mjs';
import { authors, published } from './fields.mjs';
import { paragraphs } from './paragraphs.mjs';

// As HtmlParagraphsTests.cs.
const CASES = [
  ['<p>The old\n <b>bridge</b></p><p>is open.</p>', 'The old bridge', 'is open.'],
  ['<div>Before<p>within</p>after</div>', 'Before', 'within', 'after'],
  ['one<br>line<br> <br>and another', 'one line', 'and another'],
  ['<ul><li>first</li><li>second</li></ul>', 'first', 'second'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b', 'c'],
  ['<figure><img><figcaption>The bridge</figcaption></figure><p>Text</p><script>x</script>', 'Text'],
  ['<blockquote><p>One.</p><p>Two.</p></blockquote>', 'One.', 'Two.'],
  ['<h2>Head</h2>tail <!-- note -->end', 'Head', 'tail end'],
  [''],
];

for (const [html, ...expected] of CASES) {
  test(`paragraphs of ${html}`, () => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`);

    assert.deepEqual(paragraphs(document.body), expected);
  });
}

test('authors are taken apart', () => {
  assert.deepEqual(authors('By Maren Oakley\n and Tobias Finch'), ['Maren Oakley', 'Tobias Finch']);
  assert.deepEqual(authors('by: Byron Andrews | Herald'), ['Byron Andrews', 'Herald']);
  assert.deepEqual(authors(null), []);
});

test('dates are ISO 8601 or none', () => {
  assert.equal(published('2026-03-02T08:15:00+01:00'), '2026-03-02T08:15:00+01:00');
  assert.equal(published('Mon, 02 Mar 2026 08:15:00 +0100'), '2026-03-02T07:15:00.000Z');
  assert.equal(published('yesterday'), null);
});

test('a declared charset counts where the bytes are no UTF-8', () => {
  assert.equal(decode(Buffer.from('Brücke')), 'Brücke');
  assert.ok(decode(Buffer.from('<meta charset="iso-8859-2">\xb1', 'latin1')).endsWith('ą'));
  assert.equal(decode(Buffer.from('<meta charset="none-such">\xfc', 'latin1')).at(-1), 'ü');
});

for (const [name, dom] of [['readability', 'jsdom'], ['defuddle', 'linkedom']]) {
  test(`${name} gives an article`, async () => {
    const text = 'The old bridge over the Alder was opened again on Monday, after two years of work. '.repeat(8).trim();
    const html = `<html><head><title>Bridge reopens</title></head><body><article><p>${text}</p><p>${text}</p></article></body></html>`;

    const article = await extractor(name, dom)(Buffer.from(html), 'https://herald.example/bridge');

    assert.equal(article.title, 'Bridge reopens');
    assert.equal(article.body, `${text}\n\n${text}`);
    assert.ok(article.seconds > 0);
  });
}
