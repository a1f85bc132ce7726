using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Checks;

/// <summary>Gives an input to its target and looks at what comes of it.</summary>
internal static class InputCheck
{
    /// <summary>The check's name for an input that took far too long.</summary>
    public const string Slow = "slow";

    /// <summary>More CPU than a whole parse of an ordinary page takes, by a factor of some hundreds.</summary>
    public const double SlowSeconds = 2;

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        try
        {
            Breach? breach = input.Target switch
            {
                FuzzTarget.Html or FuzzTarget.Text => PageCheck.Run(input, effort),
                FuzzTarget.Byline => BylineCheck.Run(input, effort),
                FuzzTarget.Date => DateCheck.Run(input, effort),
                FuzzTarget.JsonLd => JsonLdCheck.Run(input, effort),
                FuzzTarget.Document => StoredDocumentCheck.Run(input, effort),
                FuzzTarget.Profile => ProfileCheck.Run(input, effort),
                _ => RepairCheck.Run(input, effort),
            };
            return breach ?? (effort.Seconds > SlowSeconds ? new Breach(Slow, "It took more than two seconds of CPU.") : null);
        }
        // Whatever it is, it is what is sought.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return Breach.Of(error);
        }
    }
}
