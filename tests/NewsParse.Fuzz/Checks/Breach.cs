namespace NewsParse.Fuzz.Checks;

/// <summary>Something that must not be.</summary>
/// <param name="Check">Which check found it; breaches of one check and message are likely of one cause.</param>
/// <param name="Message">What was found, the first line by itself.</param>
internal sealed record Breach(string Check, string Message)
{
    public static Breach? Of(string check, string? message) => message is null ? null : new Breach(check, message);

    public static Breach Of(Exception error) => new("exception", $"{error.GetType().Name}: {error.Message}\n{error.StackTrace}");
}
