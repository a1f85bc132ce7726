using System.Text;

namespace NewsParse.Testing;

/// <summary>Writes a report for people.</summary>
internal static class ReportWriter
{
    public static string Write(CleanerReport report)
    {
        var text = new StringBuilder();
        int failed = report.Cases.Count(static result => !result.IsPassed);
        text.Append(report.Cases.IsEmpty ? "There is no case" : $"{report.Cases.Length - failed} passed, {failed} failed").Append(" in ").Append(report.Folder);
        text.Append(failed > 0 ? " (- expected, + found)\n" : "\n");
        foreach (CaseResult result in report.Cases)
        {
            text.Append('\n').Append(result.IsPassed ? "passed  " : "FAILED  ").Append(result.Name).Append('\n');
            if (!result.IsPassed)
            {
                WriteFailure(result, text);
            }
        }

        WriteRules(report, text);
        return text.ToString();
    }

    private static void WriteFailure(CaseResult result, StringBuilder text)
    {
        foreach (CaseDifference difference in result.Differences)
        {
            text.Append(Indent(difference.ToString(), "  ")).Append('\n');
        }

        // Why: rules that found nothing, or what could not be used.
        foreach (ParseDiagnostic diagnostic in result.Document?.Diagnostics ?? [])
        {
            if (diagnostic.Rule is { } rule && diagnostic.Code is DiagnosticCode.RuleEmpty or DiagnosticCode.RuleAmbiguous or DiagnosticCode.RuleFailed or DiagnosticCode.CleanerEditRefused)
            {
                text.Append("  ").Append(rule).Append(": ").Append(diagnostic.Code).Append(": ").Append(diagnostic.Message).Append('\n');
            }
        }
    }

    private static void WriteRules(CleanerReport report, StringBuilder text)
    {
        if (report.Rules.IsEmpty)
        {
            return;
        }

        text.Append("\nRules\n");
        int width = report.Rules.Max(static rule => NameOf(rule).Length);
        foreach (RuleTally rule in report.Rules)
        {
            (int Count, string Word)[] counts = [(rule.Matched, "matched"), (rule.Ambiguous, "ambiguous"), (rule.Empty, "empty"), (rule.Failed, "failed")];
            string fared = string.Join(", ", counts.Where(static entry => entry.Count > 0).Select(static entry => $"{entry.Count} {entry.Word}"));
            string verdict = rule.Runs == 0 ? "ran in no case" : rule.IsUntested ? $"{fared}: matched in no case" : fared;
            text.Append("  ").Append(NameOf(rule).PadRight(width)).Append("  ").Append(verdict).Append('\n');
        }
    }

    private static string NameOf(RuleTally rule) => rule.Version is null ? rule.Rule : $"{rule.Rule} ({rule.Version})";

    private static string Indent(string text, string indent) => indent + text.Replace("\n", "\n" + indent, StringComparison.Ordinal);
}
