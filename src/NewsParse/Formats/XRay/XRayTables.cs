using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Writes the tables above the blocks: fields with their candidates, what was worked around, how the rules fared, signs and repairs without a block.</summary>
internal static class XRayTables
{
    private const int MaxShown = 500;

    public static void Write(StringBuilder text, ArticleDocument document)
    {
        WriteFields(text, document);
        WriteTable(text, "Diagnostics", ["Code", "Concerns", "Message"], document.Diagnostics.Select(static one => new[] { one.Code.ToString(), one.Rule ?? "", one.Message }));
        WriteTable(
            text,
            "Rule health",
            ["Profile", "Rule", "Version", "Field", "Outcome", "Matches"],
            document.RuleHealth.Select(static one => new[] { one.Profile, one.Rule, one.Version ?? "", one.Field?.ToString() ?? "", one.Outcome.ToString(), one.Matches.ToString(CultureInfo.InvariantCulture) }));
        WriteTable(
            text,
            "Signs of translation in the page as a whole",
            ["Sign", "Weight", "Text", "Meant"],
            document.Translation.Signals.Where(static one => one.Block is null).Select(static one => new[] { one.Kind.ToString(), Number(one.Weight), one.Text, one.Suggestion ?? "" }));
        WriteTable(
            text,
            "Repairs of fields that stand in no block",
            ["Field", "Rule", "Before", "After"],
            document.Repairs.Where(static one => one.Block is null).Select(static one => new[] { one.Field?.ToString() ?? "", one.Rules.ToString(), one.Before, one.After }));
    }

    /// <summary>Writes the candidates for one field.</summary>
    public static void WriteCandidates(StringBuilder text, IEnumerable<FieldEvidence> candidates)
    {
        text.Append("<div class=\"scroll\"><table>\n<tbody>\n");
        foreach (FieldEvidence candidate in candidates)
        {
            text.Append(candidate.IsChosen ? "<tr class=\"chosen\">" : "<tr>").Append("<td>").Append(candidate.IsChosen ? "chosen" : "rival").Append("</td><td class=\"num\">")
                .Append(Number(candidate.Confidence)).Append("</td><td>").Append(candidate.Source).Append(' ').AppendCopy(candidate.Key)
                .Append("</td><td dir=\"auto\">").AppendEscaped(Shorten(candidate.Value));
            if (candidate.Raw != candidate.Value)
            {
                text.Append("<br><span class=\"missing\">").AppendEscaped(Shorten(candidate.Raw)).Append("</span>");
            }

            text.Append("</td></tr>\n");
        }

        text.Append("</tbody>\n</table></div>\n");
    }

    private static void WriteFields(StringBuilder text, ArticleDocument document)
    {
        ILookup<ArticleField, FieldEvidence> evidence = document.Evidence.ToLookup(static one => one.Field);
        text.Append("<h2>Fields</h2>\n<table class=\"fields\">\n<tbody>\n");
        foreach (XRayField field in XRayField.Of(document))
        {
            FieldEvidence[] candidates = field.Evidence is { } kind ? [.. evidence[kind]] : [];
            if (field.Value is null && candidates.Length == 0)
            {
                continue;
            }

            text.Append("<tr><th scope=\"row\">").Append(field.Name).Append("</th><td dir=\"auto\">");
            if (field.Value is null)
            {
                text.Append("<span class=\"missing\">none</span>");
            }
            else
            {
                text.AppendLines(field.Value);
            }

            text.Append("</td><td class=\"from\">");
            WriteFrom(text, candidates);
            text.Append("</td></tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    /// <summary>Writes where a field was found, behind which all its candidates are.</summary>
    private static void WriteFrom(StringBuilder text, FieldEvidence[] candidates)
    {
        if (candidates.Length == 0)
        {
            return;
        }

        int rivals = candidates.Count(static candidate => !candidate.IsChosen);
        text.Append("<details><summary>");
        if (candidates[0].IsChosen)
        {
            text.Append("<code>").AppendEscaped(candidates[0].Key).Append("</code> <span class=\"num\">").Append(Number(candidates[0].Confidence)).Append("</span>");
        }

        text.Append(rivals == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {rivals} rival{(rivals == 1 ? "" : "s")}")).Append("</summary>\n");
        WriteCandidates(text, candidates);
        text.Append("</details>");
    }

    private static void WriteTable(StringBuilder text, string title, string[] heads, IEnumerable<string[]> rows)
    {
        bool isOpen = false;
        foreach (string[] row in rows)
        {
            if (!isOpen)
            {
                text.Append("<h2>").Append(title).Append("</h2>\n<div class=\"scroll\"><table>\n<thead><tr>");
                foreach (string head in heads)
                {
                    text.Append("<th scope=\"col\">").Append(head).Append("</th>");
                }

                text.Append("</tr></thead>\n<tbody>\n");
                isOpen = true;
            }

            text.Append("<tr>");
            foreach (string cell in row)
            {
                text.Append("<td dir=\"auto\">").AppendEscaped(Shorten(cell)).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        text.Append(isOpen ? "</tbody>\n</table></div>\n" : "");
    }

    private static string Shorten(string value) => value.Length <= MaxShown ? value : string.Concat(value.AsSpan(0, MaxShown), "…");

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
