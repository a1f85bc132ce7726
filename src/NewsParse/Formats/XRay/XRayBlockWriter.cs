using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Writes the rows of the X-ray.</summary>
internal sealed class XRayBlockWriter(ArticleDocument document, StringBuilder text)
{
    /// <summary>How many a row shows: a page may have as many blocks of a role as it has candidates for the field. The table of fields has them all.</summary>
    private const int MaxCandidates = 20;

    private readonly XRayMarks _marks = new(document);
    private readonly ILookup<ArticleField, FieldEvidence> _evidence = document.Evidence.ToLookup(static one => one.Field);

    public void Write(IReadOnlyList<XRayBlock> blocks)
    {
        text.Append("<ol class=\"blocks\">\n");
        foreach (XRayBlock block in blocks)
        {
            WriteBlock(block);
        }

        text.Append("</ol>\n");
    }

    private void WriteBlock(XRayBlock block)
    {
        BlockTrace? trace = block.Traces.IsEmpty ? null : block.Traces[0];
        string look = string.Join(' ', new[] { "block", trace is null ? "" : "r-" + trace.Role, block.Sort.Split(' ')[0] }.Where(static name => name.Length > 0));
        text.Append("<li tabindex=\"0\"").AppendAttribute("class", look).AppendAttribute("data-role", trace?.Role.ToString()).AppendAttribute("data-state", EnumName.Of(block.State))
            .Append(">\n<div class=\"who\">");
        WriteWho(block, trace);
        text.Append("</div>\n<div class=\"what\"><div class=\"text\" dir=\"auto\"").AppendAttribute("lang", LanguageName.Of(block.Language ?? document.Language)).Append('>');
        (List<XRayMark> placed, List<XRayMark> others) = _marks.Of(block);
        WriteText(block, placed);
        text.Append("</div>\n");
        if (trace is not null)
        {
            text.Append("<div class=\"why\">").AppendCopy(trace.Rule).Append("<span class=\"num\">").Append(Number(trace.Confidence)).Append("</span></div>\n");
            WriteMore(block, placed, others);
        }

        text.Append("</div></li>\n");
    }

    private void WriteWho(XRayBlock block, BlockTrace? trace)
    {
        if (trace is not null)
        {
            text.Append("<span class=\"role\">").Append(trace.Role).Append("</span> <span class=\"num\">#").Append(trace.Position);
            if (block.Traces.Length > 1)
            {
                text.Append('–').Append(block.Traces[^1].Position);
            }

            text.Append("</span> ");
        }

        text.Append("<span>").Append(EnumName.Of(block.State)).Append("</span> <span>").Append(block.Sort).Append("</span>");
    }

    private void WriteText(XRayBlock block, List<XRayMark> marks)
    {
        int at = 0;
        foreach (XRayMark mark in marks)
        {
            text.AppendEscaped(block.Text[at..mark.Start]);
            string marked = block.Text.Substring(mark.Start, mark.Length);
            if (mark.Signal is { } signal)
            {
                text.Append("<mark").AppendAttribute("title", Describe(signal)).Append('>').AppendEscaped(marked).Append("</mark>");
                if (signal.Suggestion is not null)
                {
                    text.Append("<small class=\"meant\"> → ").AppendEscaped(signal.Suggestion).Append("</small>");
                }
            }
            else
            {
                text.Append("<del").AppendAttribute("title", mark.Repair!.Rules.ToString()).Append('>').AppendEscaped(Visible.Of(mark.Repair.Before)).Append("</del><ins")
                    .AppendAttribute("title", mark.Repair.Rules.ToString()).Append('>').AppendEscaped(Visible.Of(mark.Repair.After)).Append("</ins>");
            }

            at = mark.Start + mark.Length;
        }

        text.AppendEscaped(block.Text[at..]);
    }

    /// <summary>What is seen only while a row is pointed at or has the focus.</summary>
    private void WriteMore(XRayBlock block, List<XRayMark> placed, List<XRayMark> others)
    {
        BlockTrace trace = block.Traces[0];
        FieldEvidence[] candidates = block.State == XRayState.Field && XRayField.Of(trace.Role) is { } field ? [.. _evidence[field].Take(MaxCandidates)] : [];
        text.Append("<div class=\"more\"><dl>");
        if (trace.Path.Length > 0)
        {
            text.Append("<dt>path</dt><dd>").AppendCopy(trace.Path).Append("</dd>");
        }

        WriteLine("rule", $"{trace.Rule}, confidence {trace.Confidence.ToString("0.###", CultureInfo.InvariantCulture)}");
        foreach (BlockTrace other in block.Traces.Skip(1).Where(other => other.Rule != trace.Rule || other.Role != trace.Role))
        {
            WriteLine($"#{other.Position}", $"{other.Role}, {other.Rule}, confidence {Number(other.Confidence)}");
        }

        WriteLine("language", block.Language);
        foreach (XRayMark mark in placed.Concat(others))
        {
            if (mark.Signal is { } signal)
            {
                WriteLine("sign", Describe(signal));
            }
            else
            {
                WriteLine("repair", $"{mark.Repair!.Rules} at {mark.Repair.Start}: “{Visible.Of(mark.Repair.Before)}” → “{Visible.Of(mark.Repair.After)}”");
            }
        }

        text.Append("</dl>");
        if (candidates.Length > 0)
        {
            XRayTables.WriteCandidates(text, candidates);
        }

        text.Append("</div>\n");
    }

    private void WriteLine(string name, string? value)
    {
        if (value is not null)
        {
            text.Append("<dt>").Append(name).Append("</dt><dd>").AppendEscaped(value).Append("</dd>");
        }
    }

    private static string Describe(TranslationSignal signal) =>
        $"{signal.Kind} {Number(signal.Weight)}: “{signal.Text}”{(signal.Suggestion is null ? "" : $" → “{signal.Suggestion}”")}";

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
