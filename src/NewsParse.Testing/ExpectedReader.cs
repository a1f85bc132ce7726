using System.Globalization;
using System.Text.Json;
using NewsParse.Cleaning.Profiles;

namespace NewsParse.Testing;

/// <summary>Reads an expected file, and finds every mistake in it.</summary>
internal sealed class ExpectedReader
{
    private readonly ProblemList _problems;
    private readonly ObjectReader _reader;

    private ExpectedReader(JsonSpot root, ProblemList problems)
    {
        _problems = problems;
        _reader = new ObjectReader(root, problems);
    }

    /// <param name="json">UTF-8.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="problems">The mistakes; what was read is of use where there is none.</param>
    public static ExpectedCase Read(ReadOnlyMemory<byte> json, string file, out IReadOnlyList<ProfileProblem> problems)
    {
        // Editors of Windows begin files with a mark.
        ReadOnlyMemory<byte> text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var found = new ProblemList(file, text);
        problems = found.All;
        try
        {
            return new ExpectedReader(JsonSpot.Read(text.Span), found).Read();
        }
        catch (JsonException error)
        {
            problems = [new ProfileProblem(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, "", $"this is no JSON: {error.Message.Split(" LineNumber:")[0]}")];
        }
        catch (InvalidOperationException)
        {
            // What the reader of JSON says to a string that is no UTF-8.
            problems = [new ProfileProblem(file, 0, 0, "", "this is no UTF-8.")];
        }

        return new ExpectedCase();
    }

    private ExpectedCase Read()
    {
        var expected = new ExpectedCase
        {
            Url = ReadUrl(),
            FetchedAt = ReadMoment(),
            Fields = [.. CaseField.All.Select(field => (field, ReadField(field)!)).Where(static entry => entry.Item2 is not null)],
            BodyStart = ReadText("bodyStartsWith"),
            BodyEnd = ReadText("bodyEndsWith"),
            Roles = ReadRoles(),
            Present = [.. _reader.Strings("present").Select(static entry => Folded.Line(entry.Text))],
            Absent = [.. _reader.Strings("absent").Select(static entry => Folded.Line(entry.Text))],
        };
        _reader.RefuseOthers();
        if (expected.IsVacuous && _problems.All.Count == 0)
        {
            _problems.Add(_reader.Spot, "this expects nothing of the article.");
        }

        return expected;
    }

    private string? ReadText(string name) => _reader.String(name) is { } text ? Folded.Line(text) : null;

    private Uri? ReadUrl()
    {
        if (_reader.String("url") is not { } text)
        {
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
        {
            _problems.Add(_reader.Member("url")!, $"'{text}' is no address such as https://herald.example/news.");
            return null;
        }

        return url;
    }

    private DateTimeOffset? ReadMoment()
    {
        if (_reader.String("fetchedAt") is not { } text)
        {
            return null;
        }

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
        {
            _problems.Add(_reader.Member("fetchedAt")!, $"'{text}' is no moment such as 2024-05-31T08:00:00Z.");
            return null;
        }

        return moment;
    }

    /// <returns>No values for null or an empty array, which state that there must be none; null where nothing is stated.</returns>
    private List<string>? ReadField(CaseField field)
    {
        if (_reader.Member(field.Name) is not { } spot)
        {
            return null;
        }

        if (spot.Kind == JsonValueKind.Array && !field.TakesSeveral)
        {
            _problems.Add(spot, "this has to be one text, or null where there must be none.");
        }

        IReadOnlyList<JsonSpot> spots = spot.Kind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => spot.Items,
            _ => [spot],
        };
        var values = new List<string>();
        foreach (JsonSpot value in spots)
        {
            if (_reader.StringOf(value) is not { } text)
            {
                continue;
            }

            values.Add(Folded.Lines(text));
            if (field.IsDate && !ExpectedDate.IsOne(values[^1]))
            {
                _problems.Add(value, $"'{text}' is no date such as 2024-05-31, 2024-05-31T08:00 or 2024-05-31T08:00:00+02:00.");
            }
        }

        return values;
    }

    private List<(string Start, BlockRole Role)> ReadRoles()
    {
        var roles = new List<(string Start, BlockRole Role)>();
        if (_reader.Object("roles") is not { } reader)
        {
            return roles;
        }

        foreach ((string start, JsonSpot spot) in reader.Spot.Members)
        {
            if (Folded.Line(start).Length == 0)
            {
                _problems.Add(spot, "a role is that of a block, told by how it begins.");
                continue;
            }

            if (reader.Name<BlockRole>(start) is { } role)
            {
                roles.Add((Folded.Line(start), role));
            }
        }

        return roles;
    }
}
