using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsParse.Cleaning.Selecting;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Reads the rules of a profile, and what they are made of.</summary>
internal sealed class RuleReader(ProblemList problems)
{
    private const int MaxExpression = 500;

    private static readonly string[] s_finders = ["select", "line", "from", "behind", "to"];
    private static readonly string[] s_linePatterns = ["text", "startsWith", "endsWith", "contains", "matches", "above", "below"];

    /// <summary>Far above what linear time on one line takes: a machine that pauses must not change what is found.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    public List<ProfileRule> ReadAll(IReadOnlyList<JsonSpot> spots)
    {
        var rules = new List<ProfileRule>();
        foreach (JsonSpot spot in spots)
        {
            rules.Add(Read(new ObjectReader(spot, problems)));
        }

        return rules;
    }

    public List<CssSelector> ReadSelectors(ObjectReader reader, string name)
    {
        var selectors = new List<CssSelector>();
        foreach ((string text, JsonSpot spot) in reader.Strings(name))
        {
            if (CssSelector.TryParse(text) is not { } selector)
            {
                problems.Add(spot, $"'{text}' is no valid CSS selector.");
                continue;
            }

            foreach (string hashed in selector.Names.Where(HashedNames.IsHashed))
            {
                problems.Add(spot, $"'{hashed}' looks like a name that a build tool made up and changes with the next release; select by what stays, such as [class*=\"headline\"].");
            }

            selectors.Add(selector);
        }

        return selectors;
    }

    /// <summary>A text alone is what the line reads; else an object says more.</summary>
    public LinePattern ReadPattern(JsonSpot spot)
    {
        if (spot.Kind == JsonValueKind.String)
        {
            if (string.IsNullOrWhiteSpace(spot.Text))
            {
                problems.Add(spot, "this has to be a text that is not empty.");
            }

            return new LinePattern { Texts = [spot.Text] };
        }

        var reader = new ObjectReader(spot, problems);
        var pattern = new LinePattern
        {
            Texts = Texts(reader, "text"),
            Starts = Texts(reader, "startsWith"),
            Ends = Texts(reader, "endsWith"),
            Parts = Texts(reader, "contains"),
            Expression = ReadExpression(reader),
            Within = reader.Count("within") ?? int.MaxValue,
            WithinLast = reader.Count("withinLast") ?? int.MaxValue,
            MaxChars = reader.Count("maxChars") ?? int.MaxValue,
            Above = Pattern(reader, "above"),
            Below = Pattern(reader, "below"),
        };
        reader.RefuseOthers();
        if (spot.Kind == JsonValueKind.Object && !s_linePatterns.Any(reader.Has))
        {
            problems.Add(spot, "a line is told by \"text\", \"startsWith\", \"endsWith\", \"contains\", \"matches\", \"above\" or \"below\".");
        }

        return pattern;
    }

    private static List<string> Texts(ObjectReader reader, string name) => [.. reader.Strings(name).Select(static text => text.Text)];

    private Regex? ReadExpression(ObjectReader reader)
    {
        if (reader.String("matches") is not { } text)
        {
            return null;
        }

        JsonSpot spot = reader.Member("matches")!;
        if (text.Length > MaxExpression)
        {
            problems.Add(spot, $"an expression has up to {MaxExpression} characters.");
            return null;
        }

        try
        {
            return new Regex(text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, s_timeout);
        }
        catch (ArgumentException error)
        {
            problems.Add(spot, $"this is no valid expression: {error.Message}");
        }
        catch (NotSupportedException error)
        {
            // Look-around and back-references have no bound in time, and a count of counts none in memory.
            problems.Add(spot, $"this expression cannot be run in linear time: {error.Message}");
        }

        return null;
    }

    private ProfileRule Read(ObjectReader reader)
    {
        ArticleField? field = reader.Name<ArticleField>("field", RuledFields.IsSettable);
        LinePattern? each = Pattern(reader, "line"), from = Pattern(reader, "from"), behind = Pattern(reader, "behind"), upTo = Pattern(reader, "to");
        var rule = new ProfileRule
        {
            Name = reader.String("name") ?? "",
            Selectors = ReadSelectors(reader, "select"),
            Line = each ?? from ?? behind ?? upTo,
            Reach = from is not null ? ProfileReach.Onward : behind is not null ? ProfileReach.Between : upTo is not null ? ProfileReach.UpTo : ProfileReach.Each,
            Until = Pattern(reader, "until"),
            Role = reader.Name<BlockRole>("role"),
            Field = field,
            Attribute = reader.String("attribute"),
            Formats = ReadFormats(reader, field),
            IsOnly = reader.Bool("only") ?? false,
            IsExpected = reader.Bool("expected") ?? field is not null,
        };
        reader.RefuseOthers();
        Check(rule, reader);
        return rule;
    }

    private LinePattern? Pattern(ObjectReader reader, string name) => reader.Member(name) is { } spot ? ReadPattern(spot) : null;

    private List<string> ReadFormats(ObjectReader reader, ArticleField? field)
    {
        var formats = new List<string>();
        foreach ((string text, JsonSpot spot) in reader.Strings("format"))
        {
            if (field is not (ArticleField.Published or ArticleField.Modified))
            {
                problems.Add(spot, "only a date has a format.");
            }
            else if (!IsFormat(text))
            {
                problems.Add(spot, $"'{text}' is no format of a date, such as \"dd/MM/yyyy HH:mm\".");
            }

            formats.Add(text);
        }

        return formats;
    }

    private static bool IsFormat(string text)
    {
        try
        {
            // What it writes it has to be able to read.
            var moment = new DateTime(2024, 11, 22, 13, 14, 0, DateTimeKind.Unspecified);
            string written = moment.ToString(text, CultureInfo.InvariantCulture);
            return DateTime.TryParseExact(written, text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime read) && read.Date == moment.Date;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private void Check(ProfileRule rule, ObjectReader reader)
    {
        if (reader.Spot.Kind != JsonValueKind.Object)
        {
            return;
        }

        if (rule.Name.Length == 0)
        {
            problems.Add(reader.Spot, "a rule needs a \"name\": evidence, health and diagnostics go by it.");
        }

        int finders = s_finders.Count(reader.Has);
        if (finders != 1)
        {
            problems.Add(reader.Spot, "a rule has exactly one of \"select\", \"line\", \"from\", \"behind\" and \"to\".");
        }

        if (!reader.Has("role") && !reader.Has("field"))
        {
            problems.Add(reader.Spot, "a rule gives a \"role\", a \"field\" or both.");
        }

        if (rule.Field is not null && rule.Reach != ProfileReach.Each)
        {
            problems.Add(reader.Member("field")!, "a field is one line's: use \"line\" or \"select\".");
        }

        if (rule.Attribute is not null && (!reader.Has("select") || rule.Field is null))
        {
            problems.Add(reader.Member("attribute")!, "an attribute holds the value of a \"field\" that \"select\" finds.");
        }

        if (rule.Until is not null && rule.Reach is not (ProfileReach.Onward or ProfileReach.Between))
        {
            problems.Add(reader.Member("until")!, "this goes with \"from\" or \"behind\".");
        }

        if (rule.Until is null && rule.Reach == ProfileReach.Between)
        {
            problems.Add(reader.Member("behind")!, "this goes with \"until\", the line to stop before.");
        }

        if (reader.Has("only") && rule.Role is null)
        {
            problems.Add(reader.Member("only")!, "this goes with a \"role\".");
        }
    }
}
