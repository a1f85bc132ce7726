namespace NewsParse.Tests.Cleaning;

public sealed class ArticleParserBuilderTests
{
    private static readonly ArticleSource s_page = ArticleSource.FromHtml("<p>The council met.</p><p>Sign up</p>", CleaningRun.Herald);

    [Fact]
    public void Build_AddedCleaner_EditsTheDocument()
    {
        ArticleParser parser = ArticleParser.CreateBuilder()
            .AddCleaner(new FuncCleaner(static draft => draft.Label("herald.nl", BlockRole.Newsletter, static block => block.Text == "Sign up")))
            .Build();

        ArticleDocument document = parser.Parse(s_page, TestContext.Current.CancellationToken);

        document.Removed.Should().Contain(block => block.Text == "Sign up" && block.Trace.Role == BlockRole.Newsletter && block.Trace.Rule == "herald.nl");
    }

    [Fact]
    public void Build_ThenAdd_DoesNotReachTheBuiltParser()
    {
        ArticleParserBuilder builder = ArticleParser.CreateBuilder();
        ArticleParser parser = builder.Build();

        builder.AddCleaner(new FuncCleaner(static _ => throw new InvalidOperationException())).WithLimits(new ParseLimits { MaxInputBytes = 1 });

        parser.Parse(s_page, TestContext.Current.CancellationToken).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void WithLimits_SmallLimit_IsKept()
    {
        ArticleParser parser = ArticleParser.CreateBuilder().WithLimits(new ParseLimits { MaxInputBytes = 4 }).Build();

        parser.TryParse(s_page, out _, out ParseFailure? failure, TestContext.Current.CancellationToken).Should().BeFalse();

        failure!.Code.Should().Be(ParseFailureCode.TooLarge);
    }

    [Fact]
    public void Builder_NullOrNamelessArguments_Throw()
    {
        ArticleParserBuilder builder = ArticleParser.CreateBuilder();

        builder.Invoking(b => b.AddCleaner(null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(b => b.AddCleaner(new FuncCleaner(static _ => { }, name: " "))).Should().Throw<ArgumentException>();
        builder.Invoking(b => b.WithLimits(null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(b => b.WithLoggerFactory(null!)).Should().Throw<ArgumentNullException>();
    }
}
