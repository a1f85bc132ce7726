using CsCheck;

namespace NewsParse.Tests.Properties;

/// <summary>Pages and texts nobody would write, made of what real ones are made of.</summary>
internal static class PageGen
{
    private const int Depth = 5;

    private static readonly Gen<string> s_word = Gen.OneOf<string>(
        "the", "council", "of", "Alder", "voted", "on", "Monday", "to", "reopen", "bridge", "after", "two", "years", "and", "said", "mayor", "a",
        "cafe\u0301", "naïve", "東京の橋", "мост", "جسر", "👍🏽", "U.S.", "3.5", "12:30", "&amp;", "&nbsp;", "&lt;p&gt;", "&#8203;", "\u00AD", "\u200B", "\uFEFF", "&bogus;", "\u00A0");

    private static readonly Gen<string> s_words = s_word.Array[1, 30].Select(static words => string.Join(' ', words));

    private static readonly Gen<string> s_sentences = s_words.Array[1, 5].Select(static parts => string.Concat(parts.Select(static part => "The " + part + ". ")));

    private static readonly Gen<string> s_space = Gen.OneOf<string>("", " ", "\n", "\t \n", "\r\n", "&nbsp;");

    private static readonly Gen<string> s_leaf = Gen.OneOf(
        s_words,
        s_sentences,
        s_space,
        Gen.OneOf<string>(
            "<br>", "<br/><br/>", "<hr>", "<wbr>", "<img src=a.jpg alt='The bridge'>", "<img>", "<!-- note -->", "<script>var a = '<p>no</p>';</script>",
            "<style>p{}</style>", "<template><p>no</p></template>", "<iframe src=//x.example></iframe>", "<svg><text>no</text></svg>", "<input value=no>",
            "<noscript><p>Turn it on</p></noscript>", "<textarea>no</textarea>", "<time datetime=2024-05-01>1 May</time>", "<select><option>no</select>",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge\",\"datePublished\":\"2024-05-01\"}</script>",
            "<script type=application/ld+json>{\"@type\":[</script>", "<meta property=og:title content='The bridge'>"));

    private static readonly Gen<string> s_tag = Gen.OneOf<string>(
        "div", "p", "p", "p", "section", "article", "main", "header", "footer", "aside", "nav", "span", "a", "b", "strong", "em", "i", "u", "h1", "h2", "h3",
        "ul", "ol", "li", "li", "dl", "dt", "dd", "table", "tbody", "tr", "td", "th", "caption", "blockquote", "pre", "code", "figure", "figcaption", "form",
        "button", "address", "center", "font", "label", "details", "summary", "cite", "q", "time", "x-box", "amp-ad", "body", "html", "head", "title");

    private static readonly Gen<char> s_meaningful =
        Gen.OneOf<char>('<', '>', '/', '"', '\'', '=', '&', '!', '-', '\0', '\uD83D', '\n', ' ', 'p');

    private static readonly Gen<string> s_attributes = Gen.OneOf<string>(
        "", "", "", "", " hidden", " style='display:none'", " style=\"visibility: hidden\"", " class=article-body", " class='share social'", " class=sr-only",
        " aria-hidden=true", " id=main", " itemprop=articleBody", " class=byline rel=author", " href=/x", " href='https://herald.example/a'", " datetime=2024-05-01",
        " lang=de", " role=navigation", " class=\"caption", " =", " style", " data-x='>'");

    /// <summary>A page: a tree of elements, some of them broken, hidden or out of place.</summary>
    public static Gen<string> Html { get; } = Tree();

    /// <summary>A plain text: lines and empty lines, with every sort of line end.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(
                Gen.OneOf(s_words, s_sentences, s_space, Gen.OneOf<string>("By Ann Lee", "1 May 2024", "Share", "Read more", "* * *", "- item", "© 2024")),
                Gen.OneOf<string>("\n", "\n\n", "\r\n", "\r", "\u2028", "\n \n", "\f"))
            .Array[0, 40]
            .Select(static lines => string.Concat(lines.Select(static line => line.Item1 + line.Item2)));

    /// <summary>The text cut off, or with some of its characters replaced by others that mean something.</summary>
    public static Gen<string> Mutated(Gen<string> gen) =>
        Gen.Select(gen, Gen.Int[0, int.MaxValue], Gen.Select(Gen.Int[0, int.MaxValue], s_meaningful).Array[0, 8])
            .Select(static (text, cut, edits) =>
            {
                char[] characters = text.ToCharArray();
                foreach ((int place, char character) in edits)
                {
                    if (characters.Length > 0)
                    {
                        characters[place % characters.Length] = character;
                    }
                }

                // Half of them are cut.
                int length = cut % 2 == 0 || characters.Length == 0 ? characters.Length : cut % characters.Length;
                return new string(characters, 0, length);
            });

    private static Gen<string> Tree()
    {
        Gen<string> node = s_leaf;
        for (int depth = 0; depth < Depth; depth++)
        {
            Gen<string> children = node.Array[0, 4].Select(static parts => string.Concat(parts));
            Gen<string> element = Gen.Select(s_tag, s_attributes, children, Gen.Int[0, 19]).Select(static (tag, attributes, content, broken) => broken switch
            {
                0 => $"<{tag}{attributes}>{content}",
                1 => $"{content}</{tag}>",
                2 => $"<{tag}{attributes}>{content}</div>",
                _ => $"<{tag}{attributes}>{content}</{tag}>",
            });
            node = Gen.Frequency((1, s_leaf), (4, element));
        }

        return Gen.Select(Gen.OneOf<string>("", "<!doctype html>", "<html><head><title>The bridge</title></head><body>"), node.Array[0, 8])
            .Select(static (head, parts) => head + string.Concat(parts));
    }
}
