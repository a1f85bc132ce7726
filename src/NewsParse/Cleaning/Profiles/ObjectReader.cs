using System.Globalization;
using System.Text.Json;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Reads the members of one JSON object by name, and tells of those nobody asked for.</summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonSpot> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = ["description"];
    private readonly ProblemList _problems;

    public ObjectReader(JsonSpot spot, ProblemList problems)
    {
        (Spot, _problems) = (spot, problems);
        if (spot.Path.Length == 0)
        {
            // For editors; the file as a whole has one.
            _asked.Add("$schema");
        }

        if (spot.Kind != JsonValueKind.Object)
        {
            problems.Add(spot, "this has to be an object, in braces.");
        }

        foreach ((string name, JsonSpot value) in spot.Members)
        {
            if (!_members.TryAdd(name, value))
            {
                problems.Add(value, "this stands here twice.");
            }
        }
    }

    public JsonSpot Spot { get; }

    public bool Has(string name) => _members.ContainsKey(name);

    public JsonSpot? Member(string name)
    {
        _asked.Add(name);
        return _members.GetValueOrDefault(name);
    }

    public ObjectReader? Object(string name) => Member(name) is { } spot ? new ObjectReader(spot, _problems) : null;

    /// <summary>A text that is not empty.</summary>
    public string? String(string name) => Member(name) is { } spot ? StringOf(spot) : null;

    public string? StringOf(JsonSpot spot)
    {
        if (spot.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(spot.Text))
        {
            return spot.Text;
        }

        _problems.Add(spot, "this has to be a text that is not empty.");
        return null;
    }

    /// <summary>One text, or several in an array.</summary>
    public List<(string Text, JsonSpot Spot)> Strings(string name)
    {
        var texts = new List<(string Text, JsonSpot Spot)>();
        foreach (JsonSpot spot in Several(name))
        {
            if (StringOf(spot) is { } text)
            {
                texts.Add((text, spot));
            }
        }

        return texts;
    }

    /// <summary>The values of an array, or the one value that stands in its place.</summary>
    public IReadOnlyList<JsonSpot> Several(string name)
    {
        if (Member(name) is not { } spot)
        {
            return [];
        }

        if (spot.Kind == JsonValueKind.Array && spot.Items.Count == 0)
        {
            _problems.Add(spot, "this is empty; leave it out.");
        }

        return spot.Kind == JsonValueKind.Array ? spot.Items : [spot];
    }

    public bool? Bool(string name)
    {
        if (Member(name) is not { } spot)
        {
            return null;
        }

        if (spot.Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return spot.Kind == JsonValueKind.True;
        }

        _problems.Add(spot, "this has to be true or false.");
        return null;
    }

    public int? Count(string name)
    {
        if (Member(name) is not { } spot)
        {
            return null;
        }

        if (spot.Kind == JsonValueKind.Number && int.TryParse(spot.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return count;
        }

        _problems.Add(spot, "this has to be a whole number above 0.");
        return null;
    }

    public DateOnly? Day(string name)
    {
        if (String(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        _problems.Add(_members[name], "this has to be a day such as 2024-05-31.");
        return null;
    }

    /// <summary>One of the names of an enum, to the letter.</summary>
    public T? Name<T>(string name, Func<T, bool>? isAllowed = null)
        where T : struct, Enum
    {
        if (String(name) is not { } text)
        {
            return null;
        }

        IEnumerable<T> allowed = System.Enum.GetValues<T>().Where(value => isAllowed?.Invoke(value) != false);
        foreach (T value in allowed)
        {
            if (value.ToString() == text)
            {
                return value;
            }
        }

        _problems.Add(_members[name], $"'{text}' is none of {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>To be called last: whatever was not asked for is a mistake.</summary>
    public void RefuseOthers()
    {
        foreach ((string name, JsonSpot value) in Spot.Members)
        {
            if (!_asked.Contains(name))
            {
                _problems.Add(value, $"nothing here is called '{name}'; there is {string.Join(", ", _asked.Where(static asked => asked[0] != '$'))}.");
            }
        }
    }
}
