using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads a site profile: it is refused with all its mistakes, or cleans a page without harm.</summary>
internal static class ProfileCheck
{
    private static readonly ParseLimits s_limits = new();

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        string json = input.Chars;
        SiteProfile profile;
        try
        {
            profile = effort.Measure(() => SiteProfile.Parse(json));
        }
        catch (SiteProfileException error)
        {
            return error.Problems.IsEmpty || error.Problems.Any(static problem => problem.Line < 1 || problem.Column < 1) ? new Breach("problems", error.Message) : null;
        }

        ArticleParser parser;
        try
        {
            parser = ArticleParser.CreateBuilder().AddProfile(profile).WithLimits(s_limits).Build();
        }
        // It may extend what there is not.
        catch (SiteProfileException)
        {
            return null;
        }

        Uri? url = profile.Hosts.IsEmpty ? input.Url : new Uri($"https://{profile.Hosts[0]}/2024/05/03/old-bridge-reopens");
        ArticleSource source = ArticleSource.FromHtml(SeedFiles.Pages[json.Length % SeedFiles.Pages.Count], url);
        ParseFailure? failure = null;
        ArticleDocument? document = effort.Measure(() => parser.TryParse(source, out ArticleDocument? parsed, out failure) ? parsed : null);
        return document is null
            ? new Breach("failure", $"{failure!.Code}: {failure.Message}")
            : DocumentCheck.Breach(document, document.ToJson())
                ?? Breach.Of("conservation", Conservation.Breach(document, source, s_limits))
                ?? (parser.Parse(source).ToJson() == document.ToJson() ? null : new Breach("same", "Cleaned twice, the page gives two documents."));
    }
}
