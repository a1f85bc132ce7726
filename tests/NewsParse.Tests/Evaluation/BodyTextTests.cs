using NewsParse.Evaluation;

namespace NewsParse.Tests.Evaluation;

public sealed class BodyTextTests
{
    [Fact]
    public void Of_EveryKindOfBlock_WritesPartsWithoutCaptionsAndPosts()
    {
        var document = new ArticleDocument
        {
            Body =
            [
                new Heading { Text = "Heading", Level = 2 },
                new Paragraph { Text = "Line\nline" },
                new ListBlock { Items = [new ListItem("One", 0), new ListItem("Two", 1)] },
                new Quote { Paragraphs = ["Said", "and done"] },
                new Figure { Caption = "Caption", Alt = "Alt" },
                new Table { Rows = [["a", "", "b"], ["", ""], ["c"]] },
                new Code { Text = "x = 1" },
                new Embed(),
                new Embed { Text = "Post" },
            ],
        };

        BodyText.Of(document).Should().Be("Heading\n\nLine\nline\n\nOne\n\nTwo\n\nSaid\n\nand done\n\na b\n\nc\n\nx = 1");
    }
}
