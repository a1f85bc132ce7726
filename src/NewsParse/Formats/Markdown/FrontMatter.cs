using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>
/// Writes the fields of a document as YAML. All strings are in double quotes, as YAML takes many bare words for something else: <c>no</c>,
/// <c>1.10</c>, <c>2026-03-01</c>, <c>- x</c>.
/// </summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder _text;

    private FrontMatter(StringBuilder text) => _text = text;

    public static void Append(StringBuilder target, ArticleDocument document)
    {
        target.Append("---\n");
        new FrontMatter(target).WriteFields(document);
        target.Append("---\n");
    }

    private void WriteFields(ArticleDocument document)
    {
        Write("title", document.Title);
        WriteList("alternativeTitles", document.AlternativeTitles);
        Write("kicker", document.Kicker);
        Write("subtitle", document.Subtitle);
        Write("standfirst", document.Standfirst);
        Write("description", document.Summary);
        WriteList("authors", document.Byline.Authors.Select(static author => author.Name));
        WriteMaps("contributors", document.Byline.Contributors.Where(static one => !string.IsNullOrWhiteSpace(one.Name)).Select(static contributor =>
            new[] { ("name", contributor.Name), ("role", EnumName.Of(contributor.Role)) }));
        Write("dateline", document.Dateline?.Text);
        Write("published", document.Published?.ToString());
        Write("modified", document.Modified?.ToString());
        Write("site", document.Site.Name);
        Write("host", document.Site.Host);
        Write("url", WebAddress.Of(document.CanonicalUrl));
        Write("language", LanguageName.Of(document.Language));
        Write("section", document.Section);
        WriteList("tags", document.Tags);
        Write("kind", EnumName.Of(document.Kind));
        Write("image", document.Images.Select(static image => WebAddress.Of(image.Url)).FirstOrDefault(static url => url is not null));
        if (document.Origin is { } origin)
        {
            WriteMap("origin", [("publisher", origin.Publisher), ("url", WebAddress.Of(origin.Url)), ("kind", EnumName.Of(origin.Kind))]);
        }

        if (document.License is { } license)
        {
            WriteMap("license", [("name", license.Name), ("url", WebAddress.Of(license.Url))]);
        }
    }

    private void Write(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _text.Append(key).Append(": ");
            AppendQuoted(value);
            _text.Append('\n');
        }
    }

    private void WriteList(string key, IEnumerable<string> values)
    {
        bool isFirst = true;
        foreach (string value in values.Where(static value => !string.IsNullOrWhiteSpace(value)))
        {
            _text.Append(isFirst ? key + ":\n" : "").Append("  - ");
            AppendQuoted(value);
            _text.Append('\n');
            isFirst = false;
        }
    }

    private void WriteMap(string key, (string Key, string? Value)[] values)
    {
        bool isFirst = true;
        foreach ((string name, string? value) in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                _text.Append(isFirst ? key + ":\n" : "").Append("  ");
                Write(name, value);
                isFirst = false;
            }
        }
    }

    private void WriteMaps(string key, IEnumerable<(string Key, string Value)[]> maps)
    {
        bool isFirst = true;
        foreach ((string Key, string Value)[] map in maps)
        {
            _text.Append(isFirst ? key + ":\n" : "");
            isFirst = false;
            for (int i = 0; i < map.Length; i++)
            {
                _text.Append(i == 0 ? "  - " : "    ");
                Write(map[i].Key, map[i].Value);
            }
        }
    }

    private void AppendQuoted(string value)
    {
        _text.Append('"');
        foreach (char c in CleanText.Of(value))
        {
            switch (c)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(c);
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                // What YAML does not hold as it is, or takes for the end of a line.
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF':
                    _text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }

        _text.Append('"');
    }
}
