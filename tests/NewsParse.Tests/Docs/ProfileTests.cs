// What stands between "// sample: name" and "// end" is in the documents word for word; DocumentTests holds the two together.
using NewsParse.Testing;

namespace NewsParse.Tests.Docs;

// sample: suite
public sealed class ProfileTests
{
    private static readonly string s_here = AppContext.BaseDirectory;

    [Fact]
    public void Profiles_OnTheirCases_GiveWhatIsExpected() =>
        CleanerSuite.Run(Path.Combine(s_here, "cases"), parser => parser.AddProfiles(Path.Combine(s_here, "profiles"))).ThrowIfFailed();
}

// end
