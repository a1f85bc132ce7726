import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { authors, published } from './fields.mjs';
import { decode } from './decode.mjs';
import { paragraphs } from './paragraphs.mjs';

// Neither runs a script of the page nor loads anything. Its complaints about style sheets go nowhere.
const dom = {
  jsdom: (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document,
  linkedom: (html) => parseHTML(html).document,
};

const extractors = {
  readability: (document) => {
    const article = new Readability(document).parse();
    return article && { ...article, author: article.byline, published: article.publishedTime };
  },
  // useAsync would fetch from other services where a page holds no text.
  defuddle: (document, url) => Defuddle(document, url, { useAsync: false }),
};

/** A function from a page's bytes and address to a prediction; `seconds` is the CPU time up to the extractor's own result. */
export function extractor(name, domName) {
  const extract = extractors[name];
  const parse = dom[domName];
  if (!extract || !parse) {
    throw new RangeError(`There is no extractor '${name}' or no DOM '${domName}'.`);
  }

  return async (bytes, url) => {
    const started = process.cpuUsage();
    const article = await extract(parse(decode(bytes), url), url);
    const used = process.cpuUsage(started);
    const seconds = (used.user + used.system) / 1e6;
    if (!article) {
      return { seconds, error: 'Nothing found' };
    }

    return {
      title: article.title || null,
      authors: authors(article.author),
      published: published(article.published),
      body: paragraphs(parseHTML(`<html><body>${article.content ?? ''}</body></html>`).document.body).join('\n\n'),
      seconds,
    };
  };
}
