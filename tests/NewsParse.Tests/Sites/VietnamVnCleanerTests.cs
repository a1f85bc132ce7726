using NewsParse.Sites;
using NewsParse.Tests.Cleaning;

namespace NewsParse.Tests.Sites;

public sealed class VietnamVnCleanerTests
{
    private const string Article =
        """
        Vietnam.vn - Nền tảng quảng bá Việt Nam

        Farmers plant mangroves along the coast

        Báo Ven BiểnBáo Ven Biển05/10/2024

        Three villages have planted forty hectares of mangroves since spring.

        Nông dân trồng rừng ngập mặn ven biển
        Farmers carry seedlings to the shore. (Photo: Ven Bien)

        The trees keep the waves from the rice, the district says.

        "We lost two harvests," said Nguyễn Văn Tám, who grows rice there.

        Source: https://venbien.example/trong-rung-123.html

        Comment (0)

        Be the first to tell us what you think!

        Same tag

        Same category

        A market that floats at dawn
        Same author

        Heritage

        Footer Banner Somebank
        Footer Banner Otherbank
        """;

    [Fact]
    public void Clean_ArticleAsText_LabelsAllThatIsNotTheArticle()
    {
        CleaningRun run = CleaningRun.Text(Article, null, new VietnamVnCleaner());

        run.Session.Diagnostics.Should().BeEmpty();
        run.Roles.Should().Equal(
            BlockRole.Navigation,
            BlockRole.Title,
            BlockRole.Origin,
            BlockRole.Body,
            BlockRole.Untranslated,
            BlockRole.Caption,
            BlockRole.Body,
            BlockRole.Body,
            BlockRole.Origin,
            BlockRole.Comment,
            BlockRole.Comment,
            BlockRole.Related,
            BlockRole.Related,
            BlockRole.Related,
            BlockRole.Related,
            BlockRole.Related,
            BlockRole.Footer,
            BlockRole.Footer);
        run.Labels.Blocks.Where(label => label.Role != BlockRole.Body).Should().OnlyContain(label => label.Rule.StartsWith("vietnam-vn."));
        run.Metadata.Candidates.Select(candidate => (candidate.Field, candidate.Reading ?? candidate.Raw)).Should().BeEquivalentTo(new[]
        {
            (ArticleField.SiteName, "Vietnam.vn"),
            (ArticleField.Title, "Farmers plant mangroves along the coast"),
            (ArticleField.Published, "2024-10-05"),
            (ArticleField.Origin, "Báo Ven Biển"),
        });
    }

    [Fact]
    public void Applies_TextWithoutItsMasthead_IsKnownByItsEnd()
    {
        string text = Article[Article.IndexOf("Farmers", StringComparison.Ordinal)..];

        CleaningRun.Text(text, null, new VietnamVnCleaner()).RoleOf("Same author").Should().Be(BlockRole.Related);
    }

    [Fact]
    public void Applies_TextOfAnotherSite_IsLeftAlone()
    {
        CleaningRun run = CleaningRun.Text(Article, CleaningRun.Herald, new VietnamVnCleaner());

        run.Roles.Should().OnlyContain(role => role == BlockRole.Body);
    }

    [Fact]
    public void Clean_VietnameseArticle_LeavesItsTextAlone()
    {
        const string Text =
            """
            Vietnam.vn - Nền tảng quảng bá Việt Nam
            Nông dân trồng rừng ngập mặn ven biển
            Báo Ven BiểnBáo Ven Biển05/10/2024
            Ba xã đã trồng bốn mươi héc-ta rừng ngập mặn từ mùa xuân.
            Những hàng cây giữ sóng không tràn vào ruộng lúa.
            """;

        CleaningRun.Text(Text, null, new VietnamVnCleaner()).Roles.Should().NotContain(BlockRole.Untranslated);
    }

    [Fact]
    public void Clean_PageOfTheHost_IsReadTheSameWay()
    {
        string html = string.Concat(Article.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{line}</p>"));
        ArticleDocument document = ArticleParser.Default.Parse(
            ArticleSource.FromHtml(html, new Uri("https://www.vietnam.vn/en/mangroves")),
            TestContext.Current.CancellationToken);

        document.Removed.Should().Contain(block => block.Text == "Same tag" && block.Trace.Rule == "vietnam-vn.lists");
        document.Removed.Should().Contain(block => block.Text == "Footer Banner Somebank" && block.Trace.Role == BlockRole.Footer);
    }
}
