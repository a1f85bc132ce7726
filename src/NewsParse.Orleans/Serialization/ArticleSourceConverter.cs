using System.Runtime.InteropServices;
using System.Text;
using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>Sends a source so that it arrives exactly as it was: what the parser makes of it depends on every byte.</summary>
[RegisterConverter]
internal sealed class ArticleSourceConverter(IServiceProvider services) : IConverter<ArticleSource, ArticleSourceSurrogate>
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly MessageBound _bound = new(services);

    public ArticleSource ConvertFromSurrogate(in ArticleSourceSurrogate surrogate)
    {
        Uri? url = surrogate.Url is null ? null : new Uri(surrogate.Url, UriKind.Absolute);
        bool isHtml = surrogate.Kind == (int)ArticleSourceKind.Html;
        string? text = surrogate.Form switch
        {
            ContentForm.Bytes => null,
            ContentForm.Utf8 => s_strictUtf8.GetString(surrogate.Content),
            _ => Chars(surrogate.Content),
        };
        ArticleSource source = (isHtml, text) switch
        {
            (true, null) => ArticleSource.FromHtml(surrogate.Content, surrogate.ContentType, url),
            (false, null) => ArticleSource.FromText(surrogate.Content, surrogate.ContentType, url),
            (true, _) => ArticleSource.FromHtml(text, url),
            (false, _) => ArticleSource.FromText(text, url),
        };
        return source with { FetchedAt = surrogate.FetchedAt };
    }

    public ArticleSourceSurrogate ConvertToSurrogate(in ArticleSource value)
    {
        // Before a copy is made, which takes no fewer bytes than there are characters.
        _bound.Check(value.Text?.Length ?? 0);
        (ContentForm form, byte[] content) = value.Text is null ? (ContentForm.Bytes, Whole(value.Bytes)) : Encode(value.Text);
        _bound.Check(content.Length + (3L * ((value.Url?.OriginalString.Length ?? 0) + (value.ContentType?.Length ?? 0))));
        return new ArticleSourceSurrogate
        {
            Kind = (int)value.Kind,
            Form = form,
            Content = content,
            ContentType = value.ContentType,
            Url = value.Url?.OriginalString,
            FetchedAt = value.FetchedAt,
        };
    }

    private static (ContentForm Form, byte[] Content) Encode(string text)
    {
        try
        {
            return (ContentForm.Utf8, s_strictUtf8.GetBytes(text));
        }
        catch (EncoderFallbackException)
        {
            byte[] content = new byte[text.Length * sizeof(char)];
            for (int i = 0; i < text.Length; i++)
            {
                content[2 * i] = (byte)text[i];
                content[(2 * i) + 1] = (byte)(text[i] >> 8);
            }

            return (ContentForm.Utf16, content);
        }
    }

    private static string Chars(byte[] content) => string.Create(content.Length / sizeof(char), content, static (chars, content) =>
    {
        for (int i = 0; i < chars.Length; i++)
        {
            chars[i] = (char)(content[2 * i] | (content[(2 * i) + 1] << 8));
        }
    });

    // Mostly the whole of an array, which then needs no copy.
    private static byte[] Whole(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> part) && part.Array is { } array && part.Count == array.Length ? array : bytes.ToArray();
}
