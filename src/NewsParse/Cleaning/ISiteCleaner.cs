namespace NewsParse;

/// <summary>
/// Says what one site does differently: which of its blocks are what, and where its fields stand. A cleaner only labels what is
/// there; it adds no text and loses none.
/// </summary>
/// <remarks>
/// A parser calls its cleaners from many threads at once, so a cleaner keeps no state. One that throws loses the edits of that call,
/// which is reported as <see cref="DiagnosticCode.CleanerFailed"/>, and the parse goes on. One that does not return ends its parse as <see cref="ParseFailureCode.TimedOut"/>:
/// cleaners work on a thread of their own, one page's after another, which is then left to itself, as nothing can stop it.
/// </remarks>
public interface ISiteCleaner
{
    /// <summary>Gets the name that diagnostics and logs use, such as <c>herald</c>.</summary>
    string Name { get; }

    /// <summary>Says whether the source comes from this cleaner's site: by its host, or for a text without a URL by lines only that site has.</summary>
    /// <param name="site">What is known of where the source came from.</param>
    bool Applies(SiteContext site);

    /// <summary>Edits the labels and fields of an article from the site.</summary>
    /// <param name="draft">The article as labelled so far; valid only during this call.</param>
    void Clean(ArticleDraft draft);
}
